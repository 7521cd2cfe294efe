/** Ruling houses: who bears their name belongs to their country. */
import { fold } from '#text/fold.ts';

const HOUSES = new Map(
  Object.entries({ خليفة: 'BH', ثاني: 'QA', مكتوم: 'AE', نهيان: 'AE', سعود: 'SA', سعيد: 'OM', صباح: 'KW' }).map(([house, code]) => [fold(`آل ${house}`), code]),
);

/** Give the ISO code of the country whose ruling house a full name ends with, or undefined: «… آل خليفة». */
export const houseCountry = (name: string): string | undefined => HOUSES.get(fold(name).split(' ').slice(-2).join(' '));
