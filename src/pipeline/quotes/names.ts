/** The names that are known in a paragraph, and a range of its words. */

/** What is known of the names in a paragraph: of each word, whether it belongs to a person's or a body's, and whether it begins one. */
export type Names = {
  kind(at: number): 'person' | 'body' | undefined;
  begins(at: number): boolean;
  /** Whether a word belongs to what is known and neither a person nor a body: a country, a town. */
  isPlace(at: number): boolean;
  /** The entity that a range of the paragraph names: a person's, else a body's. */
  entityIn(start: number, end: number): string | undefined;
};

/** Words `from` up to, not including, `to`. */
export type Phrase = { readonly from: number; readonly to: number };
