import classes from './places.module.css';

/** A path in full, as text. What could turn its order or break its line is made visible. */
export function PlacePath({ path }: { readonly path: string }) {
  return (
    <bdi className={classes.path}>
      {path.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\u{fffd}')}
    </bdi>
  );
}

/** What a person calls it: the file's name, of either kind of path. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
