/** Posts of social networks, embedded in the page. */
import { cutLines, eachStory, isBlank, removal, withText } from '#pipeline/steps/page.ts';
import type { Cut, PageLine, PageStory } from '#pipeline/steps/page.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';

/** «— Name (@handle) January 2, 2025»: the last line of a post, or the end of its only one. */
const SIGNED = /[—–-]{1,3} ?[^—–@()]{1,80}\(@\w{1,30}\)[^.؟!]{0,40}$/u;
const MEDIA = /(?:pic\.(?:twitter|x)\.com|https?:\/\/t\.co)\/\w{1,30}/gu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
const NETWORK_LINES = keysOf(
  'View this post on Instagram', 'عرض هذا المنشور على Instagram', 'شاهد هذا المنشور على Instagram', 'شاهد المنشور على فيسبوك', 'Watch on YouTube', 'شاهد على يوتيوب', 'View on X', 'View on Twitter', 'Embed from Getty Images', 'تغريدة', 'عرض المزيد على X', 'عرض المزيد على تويتر',
);
const SHARED = /^(?:A post shared by|تمت مشاركة منشور بواسطة|منشور تمت مشاركته بواسطة|‏?تمت مشاركة هذا المنشور) ?.{0,120}$/iu;
const LONGEST_LINE = 1000;

/** Give where the last sentence before a place in a text ends: what a post glued to a paragraph leaves of it. */
function sentenceBefore(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) if ('.؟!'.includes(text[i - 1]!) && (text[i] === ' ' || /\p{So}/u.test(text.slice(i, i + 2)))) return i;
  return 0;
}

/** Cut the post out of a line that bears its picture's address: the address, the signature after it, the words before. */
function cutPost(line: PageLine): Cut | null {
  if (line.text.length > LONGEST_LINE) return null;
  const pictures = [...line.text.matchAll(MEDIA)];
  const last = pictures.at(-1);
  const first = pictures[0];
  if (!first || !last) return null;
  const signature = SIGNED.exec(line.text.slice(last.index));
  const end = signature ? line.text.length : last.index + last[0].length;
  const start = sentenceBefore(line.text, first.index);
  // A post that opens the line may hold several sentences; one that follows a paragraph is taken from its last sentence on.
  const from = end === line.text.length && start > 0 && !/^[\p{So}\p{Sk}#@|🔴]/u.test(line.text) && line.text.length > 400 ? start : 0;
  return {
    kept: [withText(line, line.text.slice(0, from).trim()), withText(line, line.text.slice(end).trim())],
    removed: [removal('embed', line, line.text.slice(from, end).trim())],
  };
}

const isSignature = (line: PageLine): boolean => line.text.length <= 200 && /^[—–-]/u.test(line.text) && SIGNED.test(line.text);

/** Find the lines of posts that end in a signature: the signature, and the one line before it that is the post. */
function signedLines(story: PageStory): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  let before: PageLine | null = null;
  for (const line of story.lines) {
    if (isBlank(line)) continue;
    if (isSignature(line)) {
      found.add(line);
      if (before && before.text.length <= 400 && !before.text.endsWith(':') && !found.has(before)) found.add(before);
    }
    before = line;
  }
  return found;
}

const isNetworkLine = ({ text, key }: PageLine): boolean =>
  text.length <= 300 && (NETWORK_LINES.has(key) || SHARED.test(text) || ADDRESS.test(text));

function cutEmbeds(story: PageStory): PageStory {
  const signed = signedLines(story);
  return cutLines(story, (line) =>
    signed.has(line) || isNetworkLine(line) ? { kept: [], removed: [removal('embed', line)] } : cutPost(line));
}

/** Take out embedded posts: their words, pictures' addresses and signatures. Their days remain as evidence in what was taken out. */
export const dropEmbeds = eachStory(cutEmbeds);
