import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { type CredentialField, type CredentialsDraft, credentialsSchema } from '#contract';
import {
  type CredentialFault,
  credentialFault,
  credentialFields,
  looksUnusual,
  type PartialCredentials,
  type SwappedFields,
  swappedFields,
} from '../../pasted/credential-shape.ts';
import { generatePassphrase } from './generated-passphrase.ts';

/** What is being typed is looked at once the typing rests. */
const restMs = 250;

/** What may be known of the values without knowing them. */
type Looks = {
  readonly filled: readonly CredentialField[];
  readonly unusual: readonly CredentialField[];
  readonly faults: { readonly [Field in CredentialField]?: CredentialFault };
  readonly swapped: SwappedFields | undefined;
};

const nothing: Looks = { filled: [], unusual: [], faults: {}, swapped: undefined };

type Options = {
  /** What stands in the fields when they appear. */
  readonly first?: () => PartialCredentials | undefined;
  readonly onChange?: () => void;
};

/** The three fields, for whoever asks for them: `read` and `complete` give what stands in them. */
export type CredentialFieldsState = ReturnType<typeof useCredentialFields>;

/**
 * Holds the three fields of a key's credentials.
 *
 * SECURITY: the values stay in their input elements, which are emptied when they go; React's state knows how
 * they look, and neither them nor their length.
 */
export function useCredentialFields({ first, onChange }: Options = {}) {
  const inputs = useRef(new Map<CredentialField, HTMLInputElement>());
  const beginning = useRef(first);
  const [looks, setLooks] = useState(nothing);
  const [wrong, setWrong] = useState<readonly CredentialField[]>([]);
  const [isGenerated, setGenerated] = useState(false);

  function attach(field: CredentialField, input: HTMLInputElement | null): void {
    const before = inputs.current.get(field);
    if (before && before !== input) before.value = '';
    if (input === null) inputs.current.delete(field);
    else if (before !== input) {
      inputs.current.set(field, input);
      input.value = beginning.current?.()?.[field] ?? '';
    }
  }
  // The same functions at every render: a new one would take its field for gone.
  const [refs] = useState(() => ({
    apiKey: (input: HTMLInputElement | null) => attach('apiKey', input),
    secretKey: (input: HTMLInputElement | null) => attach('secretKey', input),
    passphrase: (input: HTMLInputElement | null) => attach('passphrase', input),
  }));

  function read(): CredentialsDraft {
    const value = (field: CredentialField) => inputs.current.get(field)?.value ?? '';
    return {
      apiKey: value('apiKey'),
      secretKey: value('secretKey'),
      passphrase: value('passphrase'),
    };
  }

  function look(): void {
    setLooks(looksOf(read()));
  }
  const lookSoon = useDebouncedCallback(look, restMs);

  function typed(field: CredentialField): void {
    if (field === 'passphrase') setGenerated(false);
    setWrong([]);
    lookSoon();
    onChange?.();
  }

  /** Puts values into their fields; the others stay as they are. */
  function fill(values: PartialCredentials): void {
    for (const field of credentialFields) {
      const [input, value] = [inputs.current.get(field), values[field]];
      if (input && value !== undefined) input.value = value;
    }
    if (values.passphrase !== undefined) setGenerated(false);
    setWrong([]);
    look();
    onChange?.();
  }

  function swap([one, other]: SwappedFields): void {
    const values = read();
    fill({ [one]: values[other], [other]: values[one] });
  }

  function generate(): void {
    fill({ passphrase: generatePassphrase() });
    setGenerated(true);
  }

  /** @returns the three, or nothing where one cannot be: it is marked then, and has the focus */
  function complete(): CredentialsDraft | undefined {
    const parsed = credentialsSchema.safeParse(read());
    if (parsed.success) return parsed.data;
    const found = parsed.error.issues.map(({ path }) => path[0]);
    const unfit = credentialFields.filter((field) => found.includes(field));
    setWrong(unfit);
    inputs.current.get(unfit[0] ?? 'apiKey')?.focus();
    return undefined;
  }

  function clear(): void {
    for (const input of inputs.current.values()) input.value = '';
    setLooks(nothing);
    setWrong([]);
    setGenerated(false);
  }

  return { refs, looks, wrong, isGenerated, read, complete, typed, fill, swap, generate, clear };
}

function looksOf(values: CredentialsDraft): Looks {
  const filled = credentialFields.filter((field) => values[field] !== '');
  const faulty = filled.flatMap((field) => {
    const fault = credentialFault(values[field]);
    return fault === undefined ? [] : [[field, fault] as const];
  });
  const faults: Looks['faults'] = Object.fromEntries(faulty);
  const swapped = swappedFields(values);
  const unusual = filled.filter(
    (field) =>
      faults[field] === undefined &&
      !swapped?.includes(field) &&
      looksUnusual(field, values[field]),
  );
  return { filled, unusual, faults, swapped };
}
