/** The door for data that comes from outside: parsed once, trusted inside. */
import * as v from 'valibot';

/** The bundle cannot be read: names the file, and what in it is wrong. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.file = file;
  }
}

/** Give `json` as what the schema says, or throw a `BundleError` that names the path and the reason. */
export function parseAs<const S extends v.GenericSchema>(schema: S, json: unknown, file: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new BundleError(file, `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
