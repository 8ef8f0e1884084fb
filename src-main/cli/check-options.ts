import { type Environment, environmentSchema, type Site, siteSchema } from '#contract';
import { given, parseOption } from './option-value.ts';
import type { PlaceOptions } from './options.ts';

/** @throws SignetError `INPUT_INVALID` naming the option and its values */
export function readCheckOptions({ correctClock, site, environment }: PlaceOptions): {
  readonly correctClock: boolean;
  readonly site: Site | undefined;
  readonly environment: Environment | undefined;
} {
  return {
    correctClock: correctClock === true,
    site: given(site, (text) => parseOption(siteSchema, text, { option: '--site', field: 'site' })),
    environment: given(environment, (text) =>
      parseOption(environmentSchema, text, { option: '--environment', field: 'environment' }),
    ),
  };
}
