/** One engine over a run: it is started anew where it no longer answers. */
import { AssertionError } from 'node:assert';
import { NoAnswer, type Driver } from './driver.ts';
import { Visitor } from './visitor.ts';

/** What came of a check: what was wrong at last, and why the engine was started anew. */
export type Outcome = { readonly error: Error | null; readonly startedAnew: Error | null };

const HEIGHT = 844;

/** Say whether an engine still opens a page and runs a script in it. */
const answers = async (driver: Driver): Promise<boolean> => {
  try {
    await driver.goTo('about:blank');
    return await driver.evaluate(() => true);
  } catch {
    return false;
  }
};

export class Session {
  readonly #open: () => Promise<Driver>;
  readonly #base: string;
  readonly #complaints: string[] = [];
  #width: number;
  #visitor: Visitor | null = null;

  constructor(open: () => Promise<Driver>, base: string, width: number) {
    this.#open = open;
    this.#base = base;
    this.#width = width;
  }

  /** Who looks through the engine that runs now. Throws before `start`. */
  get visitor(): Visitor {
    if (!this.#visitor) throw new Error('the engine is not started');
    return this.#visitor;
  }

  /** Everything that the engine complained of so far, each time that it was started. */
  get complaints(): readonly string[] {
    return [...this.#complaints, ...(this.#visitor?.driver.errors() ?? [])];
  }

  /** Start the engine with a page of some width, with nothing kept from before; one that runs is ended first. */
  async start(width = this.#width): Promise<void> {
    await this.end();
    this.#width = width;
    const driver = await this.#open();
    this.#visitor = new Visitor(driver, this.#base, width);
    await driver.resize(width, HEIGHT);
  }

  /** Make the page as wide as that, with all that is kept. */
  async widen(width: number): Promise<void> {
    this.#width = width;
    await this.visitor.driver.resize(width, HEIGHT);
    this.#visitor = new Visitor(this.visitor.driver, this.#base, width);
  }

  async end(): Promise<void> {
    if (!this.#visitor) return;
    const { driver } = this.#visitor;
    this.#complaints.push(...driver.errors());
    this.#visitor = null;
    await driver.close();
  }

  /**
   * Run a check. An engine that does not answer says nothing of what is checked: it is started anew, and the check is
   * tried once more. What the check itself found wrong stands as it is.
   */
  async attempt(check: (visitor: Visitor) => Promise<void>): Promise<Outcome> {
    const first = await this.#run(check);
    if (first.startedAnew === null) return first;
    const { error } = await this.#run(check);
    return { error, startedAnew: first.startedAnew };
  }

  async #run(check: (visitor: Visitor) => Promise<void>): Promise<Outcome> {
    try {
      await check(this.visitor);
      return { error: null, startedAnew: null };
    } catch (thrown) {
      const error = thrown as Error;
      const isSilent = !(error instanceof AssertionError) && (error instanceof NoAnswer || !(await answers(this.visitor.driver)));
      if (isSilent) await this.start();
      return { error, startedAnew: isSilent ? error : null };
    }
  }
}
