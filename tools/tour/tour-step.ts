import type { Page } from '@playwright/test';
import type { DemoExchange } from '../demo/demo-exchange.ts';

/** One screen of the tour: what to do in English, with the page that the step before left. */
export type TourStep = {
  /** Of the pictures too. */
  readonly name: string;
  /** What is printed. */
  readonly tells: string;
  /** Whether the screen is under something that is as large as the window. */
  readonly isCovered?: true;
  readonly take: (
    page: Page,
    exchange: DemoExchange,
    /** Has the next dialog of the system answered with yes. */
    allow: () => Promise<void>,
  ) => Promise<unknown>;
};
