export * from './entry.ts';
export * from './errors.ts';
export * from './names.ts';
export * from './parse.ts';
export * from './procedures.ts';
export * from './settings.ts';
export * from './signing.ts';
export * from './vocabulary.ts';
