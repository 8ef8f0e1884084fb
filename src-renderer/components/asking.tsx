import { Loader } from '@mantine/core';
import classes from './asking.module.css';

/** Says that OKX is being asked. The network decides how long that takes. */
export function Asking({ sentence }: { readonly sentence: string | false }) {
  return (
    <div role="status" className={classes.asking}>
      {sentence !== false && (
        <>
          <Loader size="xs" aria-hidden />
          {sentence}
        </>
      )}
    </div>
  );
}
