import classes from './working.module.css';

/** Says what takes so long, while the button that began it turns. Nothing while there is no such work. */
export function Working({ sentence }: { readonly sentence: string | false }) {
  return (
    <div role="status" className={classes.working}>
      {sentence}
    </div>
  );
}
