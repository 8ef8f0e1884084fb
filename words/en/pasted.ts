/** The remarks of the reader of pasted text, in the window and in the terminal. */
export const pasted = {
  doubt: {
    quote: 'A quote stands alone there: the text may be cut off.',
    surrounded: 'Something touches it that may or may not belong to it.',
    spaces: 'It has spaces, but no quotes around it.',
    comment: 'It may end where a comment seems to begin.',
    'commented-out': 'It stands in a comment.',
    escape:
      'It has characters that formats read differently, such as a backslash or a dollar sign.',
    number: 'It is written as a number, which programs may round.',
    wrapped: 'The next line may belong to it.',
    unmarked: 'No sign separates the name and the value.',
    unnamed: 'Signet does not know what it is.',
    'other-name': 'Its name could also belong to something else.',
    rival: 'The text has several values for it.',
    'other-shape': 'It looks like the value of another field.',
    encoded: 'It is encoded in base64, as in Kubernetes; decoded here.',
    invisible: 'It has a character that cannot be seen ({{characters}}); left out here.',
    'look-alike': 'It has a character that only looks right ({{characters}}); replaced here.',
    template: 'It looks like the example of a template.',
  },
  fault: {
    'outer-space': 'It starts or ends with a space or a line break. Enter only the value.',
    control: 'It contains a line break or another control character. Enter only the value.',
    'beyond-latin-1':
      'It contains a character that cannot be sent in an HTTP header: Chinese, an emoji, or an invisible one copied with the text.',
    'too-long': 'It is too long to be one value. Enter only the value.',
    placeholder: 'The text has asterisks or a placeholder there.',
  },
  refused: {
    empty: 'There is no text to read.',
    'too-long': 'The text is too long. Paste only the part that has the credentials.',
    'too-many': 'The text has too many keys to choose from. Paste only one.',
    placeholders: 'The text is a template with placeholders instead of values.',
    'nothing-found': 'No credentials were recognised. Enter the three values one by one.',
  },
} as const;
