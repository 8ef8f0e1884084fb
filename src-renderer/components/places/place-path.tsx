import classes from './places.module.css';

/** Shows a whole path. Characters that could reorder it or break its line are replaced by U+FFFD. */
export function PlacePath({ path }: { readonly path: string }) {
  return (
    <bdi className={classes.path}>
      {path.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\u{fffd}')}
    </bdi>
  );
}

/** @returns the file's name, of a POSIX or a Windows path */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
