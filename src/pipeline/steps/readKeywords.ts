/** The line of keywords: «كلمات دلالية: …». */
import { endsSentence, isBare, opensSentence, wordCount } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, removal, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { cleanLine } from '#text/clean.ts';
import { fold } from '#text/fold.ts';

const NAMES =
  '(?:[اأإ]لكلمات الدلالية|كلمات دلالية|الكلمات المفتاحية|كلمات مفتاحية|كلمات البحث|كلمات دالة|دلالات|[اأإ]لكلمات الدالة|كلمات دليلية|الكلمات الدليلية|الوسوم|وسوم|الأوسمة|أوسمة|التاغات|تاغات|المزيد عن|اقرأ المزيد عن|Tags|Keywords)';
const LABEL = new RegExp(`^${NAMES}(?: ?[:：|]\\s*|\\s*$)|^كلمات دلالية\\s+`, 'iu');

/** Two hashtags or more, and nothing beside them. */
const HASHTAGS = /^#[\p{L}\p{M}\p{N}_]+(?:[ ،,|]+#[\p{L}\p{M}\p{N}_]+)+$/u;

/** Tags without a label, parted by commas without a space. */
const TAGS = /^[\p{L}\p{M}\p{N} ]{2,30}(?:[,،][\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ]{1,29}){3,15}$/u;

/** Give what follows the label of a keyword line, with its spaces as they came, or null when the line is none. */
export function keywordsOf(line: PageLine): string | null {
  const raw = line.raw.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').trim();
  const label = LABEL.exec(raw.slice(0, 80));
  if (!label && raw.length <= 400 && (HASHTAGS.test(raw) || TAGS.test(raw))) return raw;
  return label ? raw.slice(label[0].length) : null;
}

/** Words that lean on the word before them and so open no phrase. */
const LEANING = new Set(['بين', 'من', 'في', 'علي', 'الي', 'عن', 'مع', 'ضد', 'و', 'حول', 'بعد', 'قبل', 'لدي', 'عبر']);
const LONGEST_PHRASE = 6;
/** Pages add phrases of their own in Persian letters; where the letters change, a phrase ends. */
const isPersian = (word: string): boolean => /[یکہە]/u.test(word);

/** Give a text as folded words between spaces; punctuation parts phrases, so it becomes a bar. */
export const barred = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N} ]+/gu, ' | ').replace(/ {2,}/g, ' ')} `;

/** What the text may glue to the front of a phrase. */
const GLUED = ['', 'و', 'ل', 'ب', 'ال', 'وال', 'بال'];
const isKnown = (phrase: string, known: string): boolean => GLUED.some((glued) => known.includes(` ${glued}${phrase} `));

/**
 * Part a run of phrases that nothing separates: at each word, the longest phrase that the text itself uses, else the word.
 */
function phrasesOf(run: string, known: string): string[] {
  const words = run.split(' ');
  const folded = words.map(fold);
  const phrases: { words: string[]; isPersian: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const script = isPersian(words[at]!);
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !isKnown(folded.slice(at, at + length).join(' '), known)) length--;
    const phrase = words.slice(at, at + length);
    const before = phrases.at(-1);
    if (LEANING.has(folded[at]!) && before && !(script || phrase.some(isPersian)) && !before.isPersian) before.words.push(...phrase);
    else phrases.push({ words: phrase, isPersian: phrase.some(isPersian) });
    at += length;
  }
  return phrases.map((phrase) => phrase.words.join(' '));
}

const SEPARATOR = /[,،;؛|#\n]| [-–•] /u;

/** Part the value of a keyword line: by its separators, by wide spaces, else by what recurs in the text (see `barred`). */
export function splitKeywords(value: string, known: string): string[] {
  const trimmed = value.trim();
  if (trimmed === '') return [];
  const parts = SEPARATOR.test(trimmed) ? trimmed.split(SEPARATOR) : trimmed.split(/\t|\s{2,}/u);
  const phrases = parts.length > 1 ? parts.map(cleanLine) : phrasesOf(cleanLine(trimmed), known);
  const seen = new Set<string>(['']);
  return phrases.filter((phrase) => {
    const key = fold(phrase);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A tag that stands on a line of its own. */
const TAG = { words: 4, length: 40 };

/** No page lists more than this; what is longer is hostile, and must not cost more. */
const LONGEST_LINE = 4000;
const MOST_LINES = 20;
const TEXT_LOOKED_AT = 30_000;

const HASHTAG = /^#[\p{L}\p{M}\p{N}_]+$/u;
/** Words that head the tags of a page, though they may head a part of a text as well. */
const TOPICS = keysOf('مواضيع', 'موضوعات', 'المواضيع', 'الموضوعات', 'في هذا المقال', 'هاشتاغ', 'هاشتاج', 'Topics', 'Related topics', 'الموضوع', 'تاغ');

/** Find the tags that stand one a line below the text, unlabelled: two or more short lines, each of which the text says. */
function tailTags(lines: readonly PageLine[]): readonly PageLine[] {
  const filled = lines.filter((line) => !isBlank(line));
  const last = filled.findLastIndex(({ text, kind }) => kind !== undefined || text.length > TAG.length || !isBare(text) || wordCount(text) > TAG.words);
  const tail = filled.slice(last + 1);
  if (last < 1 || tail.length < (tail[0] && HASHTAG.test(tail[0].text) ? 1 : 2) || tail.length > 20 || !endsSentence(filled[last]!.text)) return [];
  if (TOPICS.has(tail[0]!.key) || tail.every(({ text }) => HASHTAG.test(text))) return tail;
  const known = barred(filled.slice(0, last + 1).map(({ text }) => text).join('\n').slice(0, TEXT_LOOKED_AT));
  return tail.every(({ text, key }) => !opensSentence(key) && isKnown(fold(text), known)) ? tail : [];
}

function takeTags(story: PageStory): PageStory {
  const tags = new Set(tailTags(story.lines));
  return tags.size === 0 ? story : { ...takeOut(story, (line) => (tags.has(line) ? 'keywords' : null)), keywords: [...new Set([...story.keywords, ...[...tags].filter(({ key }) => !TOPICS.has(key)).map(({ text }) => text.replace(/^#/u, ''))])] };
}

function takeKeywords(story: PageStory): PageStory {
  const values: string[] = [];
  const lines: PageLine[] = [];
  const removed = [...story.removed];
  let isValueAwaited = false;
  let isListed = false;
  const said = story.lines.some((line) => line.text !== '' && line.text.length <= TAG.length && keywordsOf(line) === '') ? barred([story.title ?? '', ...story.lines.map((line) => line.text)].filter((text) => text.length > TAG.length).join('\n').slice(0, TEXT_LOOKED_AT)) : '';
  const lastLong = story.lines.findLast((line) => line.text.length > TAG.length || wordCount(line.text) > TAG.words || /[.؟!:]$/u.test(line.text));
  let isTail = lastLong === undefined;
  for (const line of story.lines) {
    const value = isBlank(line) || line.text.length > LONGEST_LINE ? null : keywordsOf(line);
    const isValue = isValueAwaited && !isBlank(line) && line.text.length <= LONGEST_LINE && !/[.؟!:]$/u.test(line.text);
    // Tags may stand one a line under the label; after the first, each must be words of the text, or nothing else may follow.
    const isNext = isListed && !isBlank(line) && line.text.length <= TAG.length && (isTail || isKnown(fold(line.text), said));
    isTail ||= line === lastLong;
    if (value !== null || isValue || isNext) {
      values.push(value ?? line.raw);
      removed.push(removal('keywords', line));
      isListed = value === null && line.text.length <= TAG.length;
      isValueAwaited = value === '';
    } else {
      isValueAwaited &&= isBlank(line);
      isListed &&= isBlank(line);
      lines.push(line);
    }
  }
  if (removed.length === story.removed.length) return story;
  const known = barred([story.title ?? '', ...lines.map((line) => line.text)].join('\n').slice(0, TEXT_LOOKED_AT));
  const keywords = values.slice(0, MOST_LINES).flatMap((value) => splitKeywords(value, known));
  return { ...story, lines, removed, keywords: [...new Set(keywords)] };
}

/** Read the keywords, and take their line out: they belong to the page and tag nothing. */
export const readKeywords = eachStory((story) => takeTags(takeKeywords(story)));
