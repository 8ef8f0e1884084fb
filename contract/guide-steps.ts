/** The steps in their order. This file does not import zod, so the list of keys can use it without the schemas. */
export const guideSteps = [
  'purpose',
  'account',
  'okx',
  'permissions',
  'addresses',
  'credentials',
  'check',
] as const;
