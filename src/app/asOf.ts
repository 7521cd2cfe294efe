/** «كما عُرف في …»: one date in the address sets every screen, and goes along with every link. */
import type { createBrowserRouter } from 'react-router';
import { setAsOf } from '#queries/asOf.ts';
import { asOfIn, carryAsOf, withAsOf } from '#url/asOf.ts';
import { isDate, lastDay } from '#url/filters.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/** Take the date of the address; what is no date is left out. Call it before anything is asked. */
export function beginAsOf(): void {
  const value = asOfIn(location.search) ?? '';
  if (isDate(value)) setAsOf(lastDay(value));
}

/** Let every link and every step of a router keep the date. */
export function keepAsOf(router: Router): void {
  const value = asOfIn(location.search);
  if (value === null || !isDate(value)) return;
  const { navigate, createHref } = router;
  const step = (to: unknown, options?: Parameters<Router['navigate']>[1]): Promise<void> =>
    typeof to === 'number' ? navigate(to) : navigate(carryAsOf((to ?? '') as Parameters<typeof carryAsOf>[0], value), options);
  router.navigate = step;
  router.createHref = (to) => createHref({ ...to, search: withAsOf(to.search, value) });
}
