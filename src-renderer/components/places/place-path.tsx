import classes from './places.module.css';

/** Shows a whole path. */
export function PlacePath({ path }: { readonly path: string }) {
  return <bdi className={classes.path}>{shownPath(path)}</bdi>;
}

/** Replaces the characters that could reorder a path or break its line by U+FFFD. */
export function shownPath(path: string): string {
  return path.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\u{fffd}');
}

/** @returns the file's name, of a POSIX or a Windows path */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
