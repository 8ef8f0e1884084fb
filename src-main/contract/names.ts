/** Every procedure by its name: what the preload lets through. Types are in `procedures`. */
export const procedureNames = [
  'vault:status',
  'vault:assess-password',
  'vault:create',
  'vault:unlock',
  'vault:unlock-with-recovery',
  'vault:lock',
  'vault:change-password',
  'vault:replace-recovery-code',
  'vault:save-recovery-kit',
  'entry:list',
  'entry:get',
  'entry:add',
  'entry:edit',
  'entry:remove',
  'entry:reveal',
  'entry:copy',
  'entry:check',
  'entry:tick',
  'entry:report-use',
  'entry:set-policy',
  'guide:get',
  'guide:save',
  'guide:discard',
  'guide:check',
  'guide:finish',
  'sign:prepare',
  'sign:request',
  'sign:login',
  'settings:get',
  'settings:set',
  'clipboard:copy',
  'link:open',
  'application:about',
] as const;
export type ProcedureName = (typeof procedureNames)[number];

/** What main tells the page: that something changed, never what. The page asks again. */
export const eventNames = [
  'session:changed',
  'entries:changed',
  'guide:changed',
  'settings:changed',
] as const;
export type EventName = (typeof eventNames)[number];
