import type { MantineColorsTuple } from '@mantine/core';

/** Warm greys, palest first. Mantine knows them as `gray` and `dark`. */
export const gray: MantineColorsTuple = [
  '#f7f5f1',
  '#f1eee8',
  '#e8e4dc',
  '#ddd8ce',
  '#8f887c',
  '#837c71',
  '#645e55',
  '#4b463f',
  '#34302b',
  '#211f1c',
];

export const dark: MantineColorsTuple = [
  '#ebe7e0',
  '#d3cec5',
  '#aca69b',
  '#979186',
  '#6f6a62',
  '#34312c',
  '#252320',
  '#1a1917',
  '#141312',
  '#0e0d0c',
];

/** Deep teal, the only accent: for the primary action and the focus ring. */
export const teal: MantineColorsTuple = [
  '#eaf5f3',
  '#d3e8e5',
  '#a6d2cc',
  '#74bab1',
  '#4fa69c',
  '#2f8d84',
  '#1c756e',
  '#125f5a',
  '#0e4f4b',
  '#093c39',
];

/** Confirmed. */
export const green: MantineColorsTuple = [
  '#eaf5ea',
  '#d5e8d6',
  '#accfae',
  '#85bb8a',
  '#5f9f66',
  '#42864b',
  '#2f7039',
  '#235a2c',
  '#1a4722',
  '#113317',
];

/** Attention. */
export const amber: MantineColorsTuple = [
  '#fcf3e1',
  '#f7e4bd',
  '#eecb84',
  '#e3b35a',
  '#cf963a',
  '#ae7823',
  '#8a5c12',
  '#6f490c',
  '#573808',
  '#3e2705',
];

/** Danger. */
export const red: MantineColorsTuple = [
  '#fbeeec',
  '#f5d9d5',
  '#ebb3ac',
  '#e59287',
  '#d56c60',
  '#c24a3f',
  '#ab342c',
  '#8d2822',
  '#701e1a',
  '#4f1411',
];
