/** The format of what is stored. It is part of the database's name: a release of another format has a database of its own. */
export const FORMAT = 1;
/** What the names of our databases begin with; the format follows. */
export const DATABASES = 'siyaq-';
