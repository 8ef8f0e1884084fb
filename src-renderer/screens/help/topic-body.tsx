import { Anchor, Code } from '@mantine/core';
import { Fragment } from 'react';
import { type Block, type Run, readProse } from '#words';
import { formatRoute } from '../../route/route.ts';
import classes from './topic-body.module.css';

/** Renders the text of a topic, with lists, steps and links to other topics. */
export function TopicBody({ body }: { readonly body: string }) {
  return (
    <div className={classes.body}>
      {readProse(body).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Runs runs={block.runs} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    default: {
      const List = block.kind === 'steps' ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never move
    <Fragment key={index}>
      <RunView run={run} />
    </Fragment>
  ));
}

function RunView({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case 'topic':
      return (
        <Anchor href={`#${formatRoute({ screen: 'help', topic: run.topic })}`} underline="always">
          {run.text}
        </Anchor>
      );
    case 'code':
      return <Code>{run.text}</Code>;
    default:
      return run.text;
  }
}
