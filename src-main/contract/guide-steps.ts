/** In the order in which the guide walks them. Without schemas, as the list of keys names them on its own. */
export const guideSteps = [
  'purpose',
  'account',
  'okx',
  'permissions',
  'addresses',
  'credentials',
  'check',
] as const;
