/** The refusals of the command line. Its other errors have their words in `errors` and `okxErrors`. */
export const commandErrors = {
  usage: {
    notAnOption: '{{option}} is not an option here. {{hint}}',
    anOption: 'That',
    noCommand: 'There is no such command. {{hint}}',
    didYouMean: '(Did you mean {{names}}?)',
    extraWords: 'There are words that belong to no option: put quotes around one with spaces.',
    missing: '{{option}} is missing: this command needs it.',
    noValue: '{{option}} needs a value after it.',
    nameCommand: 'Name a command. See: signet --help',
    noHelp:
      'Help has no command or topic of that name, and no topic with these words. See: signet help',
    noTopic: 'There is no topic of that name. See: signet help',
    seeHelp: 'See: signet --help',
    secret:
      'Signet takes no secret on the command line, where other programs see it: use a file or the prompt.',
    nameShell: 'Name a shell: {{choices}}.',
    together: '{{first}} and {{second}} cannot be given together.',
    nothingToChange: 'Name at least one thing to change. See: signet edit --help',
  },
  rule: '{{name}}: {{rule}}.',
  stepRule: { rotation: 'The rotation {{rule}}.', compromise: 'The leak {{rule}}.' },
  bodyOfGet: '{{option}}: must be empty for GET: OKX takes its parameters in the path.',
  methodCase: '{{option}}: must be in capitals, as it is signed: {{choices}}.',
  file: {
    missing: '{{option}}: there is no such file or folder.',
    folderMissing: '{{option}}: there is no such folder.',
    exists: '{{option}}: there is already a file of that name; Signet never writes over one.',
    notAllowed: '{{option}}: this user may not use that file or folder.',
    isFolder: '{{option}}: that is a folder, not a file.',
    readOnly: '{{option}}: that folder cannot be written to.',
    diskFull: '{{option}}: there is no room left on the disk.',
    refused: '{{option}}: the system refused it ({{errno}}).',
    tooLarge: '{{option}}: must have at most {{count}} bytes.',
    encoding: '{{option}}: must be text in {{encoding}}.',
    byteOrderMark: '{{option}}: must name a file without a byte order mark at its beginning.',
  },
  credentials: {
    shape: 'The credentials on stdin must be one JSON object: {{shape}}.',
    twice: '{{field}}: must be given once only.',
  },
  paste: {
    several: 'The text has several keys. Give only the one to use.',
    doubtful:
      '{{field}}: not certain in the text. {{why}} Without a terminal to choose in, give it as JSON.',
    missing: '{{field}}: not in the text.',
  },
  vault: {
    unnamed: '{{option}}: must name a file.',
    relative:
      '{{variable}}: must be an absolute path; a shell expands ~ only where it is not quoted.',
    unreachable: 'That vault cannot be found now: {{remedy}}',
    elsewhere:
      'is a drive or a synced folder missing? To make another one, name another place by --vault.',
    listUnreadable:
      'It is in {{folder}}. Open a vault in the window, which writes a new list, or name one by --vault.',
    named: {
      option: 'The vault is {{vault}}.',
      environment: 'The vault is {{vault}}, which SIGNET_VAULT names.',
      window: 'The vault is {{vault}}, which the window uses.',
      default:
        'The vault is {{vault}}, where the window keeps its vault; --vault or SIGNET_VAULT names another.',
    },
  },
  recovery: {
    codeOfNew:
      '--recovery-code-file opens a vault; a new one gets a code of its own: --recovery-file.',
    isVault: '{{option}}: must not be the vault file nor its lock.',
    printed: 'The recovery code could not be written to its file, so it is printed instead.',
  },
  noTerminal: {
    password: 'There is no terminal to ask for the master password: give it with {{option}}.',
    newPassword:
      'There is no terminal to ask for the new master password: give it with {{option}}.',
    credentials: 'There is no terminal to ask for the credentials: give them as JSON on stdin.',
    label:
      'There is no terminal to ask for the label again: give {{option}} to remove without asking.',
  },
  confirmation: {
    needed: '{{what}} This needs your confirmation in a terminal.',
    answered: '{{what}} This needs your confirmation in a terminal. Without one, give {{option}}.',
  },
  passwordsDiffer: 'The two master passwords differ, so nothing was changed.',
  labelMismatch: 'What was typed is not the label, so nothing was removed.',
  entryNotFound: 'The vault has no entry with that label. See: signet list',
  noLeak: 'No key of this entry is reported as leaked. See: signet leak report --help',
  noOtherKey: '{{option}}: this entry has no second key, since no rotation is under way.',
  cancelled: 'Cancelled; nothing was changed.',
  unknownEndpoint: '{{why}} ({{option}})',
  needs: 'The endpoint needs {{permission}}.',
  limit: 'It takes {{count}} requests in {{seconds}} s.',
  drift: 'This machine is {{drift}}.',
  itemsDone: 'OKX carried out {{done}} of the {{count}} items.',
  notWhole: 'Do not repeat the whole request.',
  notSaved: 'Not saved in the vault: {{why}}',
  output: {
    failed: 'The output could not be written ({{errno}}).',
    codeLost:
      'The output could not be written ({{errno}}). The recovery code in it is lost: make another one.',
  },
  bug: {
    report: 'This is a bug in Signet ({{place}}). Please report it.',
    place: '{{kind}} at {{place}}',
    unknownPlace: 'an unknown place',
    noError: 'not an error',
    unreadable: 'an error that cannot be read',
  },
  both: '{{first}} {{second}}',
  /** Says what to do in a terminal, where `errors` speaks of the window. */
  remedy: {
    NOT_A_VAULT: 'Name your vault by --vault, or put a backup of it in the place of this file.',
    VAULT_DAMAGED: 'Put a backup of the vault file in its place.',
    KDF_OUT_OF_BOUNDS: 'Put a backup of the vault file in its place.',
    FILE_CHANGED: 'Nothing was saved. Try again.',
    INPUT_INVALID: 'See the help of the command: --help',
  },
  detail: '{{sentences}} ({{detail}})',
  okxCode: '{{sentences}} (OKX {{code}})',
  okxSaid: '{{sentences}} (OKX {{code}}: {{said}})',
} as const;
