/** Addresses of our own scripts, as Trusted Types want them: made by the one policy that the page allows. */
type Policy = { createScriptURL(url: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** Give the address of a script of this app in the form in which the browser takes it. */
export function scriptAddress(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return address;
  policy ??= policies.createPolicy('siyaq', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is no script of this app`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}
