import { expect, test } from 'vitest';
import { markSteps } from '#build/inspectView/markSteps.ts';

const TEXT = 'abcdef';
const shown = (marks: readonly (readonly [name: string, start: number, end: number])[]) =>
  markSteps(TEXT.length, marks.map(([name, start, end]) => ({ name, start, end })))
    .map((step) => (step.do === 'text' ? TEXT.slice(step.start, step.end) : step.do === 'open' ? `<${step.mark.name}${step.first ? '' : '~'}>` : `</${step.mark.name}${step.last ? '' : '~'}>`))
    .join('');

test.each([
  ['no marks', [], 'abcdef'],
  ['one after the other', [['q', 0, 2], ['d', 2, 4]], '<q>ab</q><d>cd</d>ef'],
  ['one in another', [['d', 1, 3], ['q', 0, 6]], '<q>a<d>bc</d>def</q>'],
  ['two of one range', [['q', 1, 3], ['d', 1, 3]], 'a<q><d>bc</d></q>def'],
  ['two that cross', [['q', 0, 3], ['d', 2, 5]], '<q>ab<d>c</d~></q><d~>de</d>f'],
  ['three that cross', [['q', 0, 3], ['d', 1, 4], ['f', 2, 6]], '<q>a<d>b<f>c</f~></d~></q><d~><f~>d</f~></d><f~>ef</f>'],
  ['a mark outside the text', [['q', 4, 9], ['d', -1, 2]], 'abcdef'],
  ['an empty mark', [['q', 3, 3]], 'abcdef'],
] as const)('%s', (_, marks, expected) => expect(shown(marks)).toBe(expected));
