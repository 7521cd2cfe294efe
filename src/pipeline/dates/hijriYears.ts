/** Umm al-Qura month lengths of 1356–1500 AH, as the calendar of Saudi Arabia publishes them. */

export const FIRST_HIJRI_YEAR = 1356;
export const LAST_HIJRI_YEAR = 1500;
/** 1 Muharram 1356 is 14 March 1937. */
export const FIRST_HIJRI_DAY = -11981;

/** Three hexadecimal digits a year; bit m (from 0) is set where month m + 1 has 30 days. */
export const HIJRI_MONTH_BITS =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb2' +
  '7646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2' +
  'da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aa' +
  'd55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9' +
  'b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a';
