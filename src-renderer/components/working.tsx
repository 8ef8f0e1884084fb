import classes from './working.module.css';

/** Says what is being done while the button that started it shows a spinner. */
export function Working({ sentence }: { readonly sentence: string | false }) {
  return (
    <div role="status" className={classes.working}>
      {sentence}
    </div>
  );
}
