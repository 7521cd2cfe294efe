/** What is used of the two drivers: they are installed in this folder only when `npm run engines` needs them. */
declare module 'puppeteer-core' {
  type FirefoxPage = {
    on(event: 'console', heard: (message: { type(): string; text(): string }) => void): void;
    on(event: 'pageerror', heard: (error: unknown) => void): void;
    goto(url: string, options: { timeout: number }): Promise<unknown>;
    evaluate(source: string): Promise<unknown>;
    setViewport(size: { width: number; height: number }): Promise<void>;
    mouse: { click(x: number, y: number): Promise<void> };
    keyboard: { press(key: string): Promise<void>; down(key: string): Promise<void>; up(key: string): Promise<void> };
  };
  type FirefoxBrowser = { newPage(): Promise<FirefoxPage>; version(): Promise<string>; process(): { readonly pid?: number } | null; close(): Promise<void> };
  const puppeteer: { launch(options: { browser: 'firefox'; executablePath: string; headless: boolean; timeout: number; protocolTimeout: number }): Promise<FirefoxBrowser> };
  export default puppeteer;
  export type { FirefoxBrowser, FirefoxPage };
}

declare module 'selenium-webdriver' {
  type Actions = {
    move(to: { x: number; y: number; origin: unknown; duration: number }): Actions;
    press(): Actions;
    release(): Actions;
    keyDown(key: string): Actions;
    keyUp(key: string): Actions;
    perform(): Promise<void>;
  };
  export type WebDriver = {
    get(url: string): Promise<void>;
    executeScript(source: string): Promise<unknown>;
    actions(options: { async: boolean }): Actions;
    manage(): { window(): { setRect(rect: { x: number; y: number; width: number; height: number }): Promise<unknown> } };
    getCapabilities(): Promise<{ get(key: string): unknown }>;
    quit(): Promise<void>;
  };
  export class Builder {
    usingServer(url: string): Builder;
    withCapabilities(capabilities: Record<string, unknown>): Builder;
    build(): Promise<WebDriver>;
  }
  export const Key: Record<'ESCAPE' | 'CONTROL' | 'ENTER', string>;
}

declare module 'selenium-webdriver/lib/input.js' {
  export const Origin: { readonly VIEWPORT: unknown };
}
