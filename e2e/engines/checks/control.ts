/** The run's own control: what is done where an engine hangs, tried on the engine itself. */
import assert from 'node:assert/strict';
import { NoAnswer, signalGroup, within } from '../driver.ts';
import type { Session } from '../session.ts';

type Control = { readonly name: string; readonly run: (session: Session) => Promise<void> };

export const controls: readonly Control[] = [
  {
    name: 'control: an engine that stands still is started anew, and its check tried once more',
    run: async (session) => {
      const stopped = session.visitor.driver;
      let tries = 0;
      const { error, startedAnew } = await session.attempt(async ({ driver }) => {
        tries += 1;
        if (driver === stopped) {
          signalGroup(driver.group, 'SIGSTOP');
          await within(driver.evaluate(() => true), 'script', 1000);
        }
        assert.ok(await driver.evaluate(() => true));
      });
      assert.deepEqual({ error, tries, isNew: session.visitor.driver !== stopped, isSilence: startedAnew instanceof NoAnswer }, { error: null, tries: 2, isNew: true, isSilence: true });
    },
  },
  {
    name: 'control: a check that finds something wrong is not tried again',
    run: async (session) => {
      const { driver } = session.visitor;
      let tries = 0;
      const { error, startedAnew } = await session.attempt(async () => {
        tries += 1;
        assert.ok(await driver.evaluate(() => false), 'wrong');
      });
      assert.deepEqual({ error: error?.message, startedAnew, tries, isNew: session.visitor.driver !== driver }, { error: 'wrong', startedAnew: null, tries: 1, isNew: false });
    },
  },
];
