import type { Page } from '@playwright/test';
import type { DemoExchange } from '../demo/demo-exchange.ts';

/** One screen of the tour. It starts from the page that the previous step left, in English. */
export type TourStep = {
  /** Also names the screenshots. */
  readonly name: string;
  /** The printed sentence. */
  readonly sentence: string;
  /** `true` if an overlay as large as the window covers the screen. */
  readonly isCovered?: true;
  readonly take: (
    page: Page,
    exchange: DemoExchange,
    /** Has the next native dialog answered with yes. */
    allow: () => Promise<void>,
  ) => Promise<unknown>;
};
