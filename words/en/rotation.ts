/** The guided rotation of a key: a new one in place of the old. */
export const rotation = {
  title: 'Rotate “{{label}}”',
  backToEntry: 'Back to the key',
  continue: 'Continue to {{step}}',
  reasons: {
    scheduled: 'It is time for a new key',
    compromise: 'Someone may have the key',
    'access-changed': 'It needs different permissions',
    other: 'Another reason',
  },
  step: {
    reason: 'Reason',
    create: 'New key on OKX',
    credentials: 'Credentials',
    check: 'Check',
    switch: 'Switch',
    revoke: 'Delete the old key',
    prove: 'Proof',
  },
  heading: {
    reason: 'Why do you replace this key?',
    create: 'Create the new key on OKX',
    credentials: 'Enter the credentials of the new key',
    check: 'Check the new key',
    switch: 'Switch to the new key',
    switched: 'Give each application the new key',
    revoke: 'Delete the old key on OKX',
    prove: 'Prove that the old key is dead',
  },
  start: {
    lead: 'Signet keeps both keys until the old one is deleted. Nothing stops working meanwhile.',
    act: 'Start the rotation',
    leakedFirst:
      'If someone may have the key, delete it on OKX first, because it can be used until then. The emergency list takes you through that.',
    leakedLink: 'Open the emergency list',
  },
  create: {
    lead: 'Make it like the old one, in your browser. The old key keeps working.',
    name: 'Name for OKX’s form',
    nameHint: 'OKX accepts each name once. If it is taken, add a letter.',
    like: 'As the old key has it',
    site: 'Site',
    account: 'Account',
    permissions: 'Permissions',
    addresses: 'IP allowlist',
    anywhere: 'No IP is bound',
    subAccount: 'A sub-account',
    differs: 'As OKX confirmed it. This entry says: {{said}}',
    change: 'On OKX, choose what the new key may do. You can change this entry after the switch.',
  },
  credentials: {
    lead: 'Finish OKX’s form, then paste what it shows.',
    keep: 'Save and check this key',
    held: 'A new key is already saved. What you enter here replaces it.',
    sameKey: 'This is the API key that you are replacing. Paste the new one.',
  },
  check: {
    asking: 'Asking OKX about the new key',
    act: 'Check the new key',
    again: 'Check again',
    known: 'OKX accepted the new key {{when}}.',
    refused: 'OKX refused the new key {{when}}, with error {{code}}.',
    unknown: 'OKX has not been asked about the new key yet.',
    without: 'Continue without a check',
    later:
      'If OKX and this entry differ, you can take over OKX’s values on the key’s page after the switch.',
  },
  switch: {
    lead: 'From then on Signet signs with the new key. The old one stays valid on OKX until you delete it.',
    act: 'Switch Signet to the new key',
    from: 'Old key',
    to: 'New key',
    unchecked:
      'OKX has not accepted the new key. If something is wrong with it, nothing that uses it will work.',
    unaccepted: 'Switch anyway',
  },
  switched: {
    lead: 'Signet has signed with the new key since {{when}}. Copy the three values into each application, then tick it.',
    applications: 'Applications',
    none: 'No application is named in this entry. Think of every program, server and script that has the old key.',
    tick: '{{application}} has the new key',
    ticked: '{{count}} of {{total}}',
    use: 'Who may still use the old key',
    signed: 'Signet last signed with it {{when}}.',
    neverSigned: 'Signet has not signed with it.',
    called: 'The last call that Signet knows of was {{when}}.',
    neverCalled: 'Signet knows of no call with it.',
    elsewhere:
      'Signet does not see the calls of other programs. OKX shows on its security page how keys are used.',
  },
  revoke: {
    lead: 'This is the key to delete there. Compare it with what OKX shows before you do.',
    label: 'Name on OKX',
    ending: 'API key',
    made: 'Created',
    unknown: 'Unknown',
    waiting_one:
      'One application is not ticked: {{applications}}. It stops working when the old key is deleted.',
    waiting_other:
      '{{count}} applications are not ticked: {{applications}}. They stop working when the old key is deleted.',
    unknownKey:
      'OKX has not confirmed yet that it has this key. Ask while the key exists; otherwise nothing can prove later that it is dead.',
    known: 'OKX has this key, so it can confirm later that it is dead.',
    final: 'After this step the rotation cannot be undone, unless OKX still has the key.',
    act: 'I deleted the old key on OKX',
  },
  prove: {
    lead: 'Signet asks OKX with the old key. The key is proved dead only if OKX had it before and now says that it does not exist.',
    asking: 'Asking OKX about the old key',
    ask: 'Ask OKX about the old key',
    again: 'Ask OKX again',
    held: 'OKX still had the old key when it was asked on {{when}}.',
    unrevoke: 'I have not deleted it yet',
    heldWhy:
      'OKX still has the old key, so anyone who has it can use it. Signet wipes its copy and cannot ask again.',
    finish: 'Finish the rotation',
    without: 'Finish without proof…',
    withoutAct: 'Finish without proof',
    withoutWhy:
      'Without proof, anyone who has the old key may still be able to use it. Signet wipes its copy and cannot ask again.',
  },
  proof: {
    dead: 'The key is dead: on {{when}} OKX said that it does not exist ({{code}}).',
    alive: 'The key still works: OKX accepted it on {{when}}.',
    aliveNext: 'Delete it on OKX, then ask again.',
    aliveElsewhere: 'The key still works: OKX has it at {{place}}, as it said on {{when}}.',
    aliveElsewhereNext:
      'It belongs there, not where this entry says. Signet can prove that it is dead only at the site in the entry.',
    held: 'OKX still has the key: it refused it for another reason ({{code}}).',
    unknown:
      'OKX does not know this key at {{place}} ({{code}}), and Signet has not seen it known there before.',
    unknownNext:
      'So this proves nothing: the key may belong to another site, or be mistyped. Ask at the other sites, and compare the API key with what OKX lists.',
    unproved: 'That proves nothing about the key.',
    unprovedCode: 'OKX refused for another reason ({{code}}). That proves nothing about the key.',
  },
  done: {
    title: '“{{label}}” has its new key',
    proved: 'The old key …{{ending}} is dead. Signet has wiped it.',
    unproved: 'Signet has wiped the old key …{{ending}}. OKX has not said that it is dead.',
    due: 'Due again {{when}}.',
    show: 'Show this key',
  },
  undo: {
    open: 'Undo the rotation…',
    heading: 'Undo the rotation of “{{label}}”',
    started: 'Nothing has changed yet, so there is nothing to undo.',
    held: 'Signet wipes the new key. It stays valid on OKX until you delete it there.',
    switched:
      'Signet signs with the old key again and wipes the new one. Applications that have the new key need the old one back.',
    ticked: 'Ticked as having the new key:',
    given_one: 'This application has the new key. Give it the old one back:',
    given_other: 'These applications have the new key. Give them the old one back:',
    leaked: 'The old key is reported as leaked, and Signet would sign with it.',
    confirm: 'Undo the rotation',
    cancel: 'Keep going',
    doneTitle: 'The rotation of “{{label}}” is undone',
    doneText: 'Signet has the old key only, and signs with it.',
    left: 'The new key …{{ending}} still exists on OKX. Delete it there.',
  },
  why: {
    reason: {
      both: {
        title: 'Old and new side by side',
        text: 'The old key keeps working until you delete it, so you can move each application when it suits you.',
      },
      back: {
        title: 'A way back',
        text: 'Until the old key is deleted on OKX, the rotation can be undone at any step, also after a restart.',
      },
    },
    create: {
      least: {
        title: 'A moment to review',
        text: 'A new key is a chance to drop a permission, or to bind an IP that the old key lacked.',
      },
      passphrase: {
        title: 'Another passphrase',
        text: 'Choose a new passphrase too. Anyone who knows the old one should not know this one.',
      },
    },
    credentials: {
      sealed: {
        title: 'Sealed at once',
        text: 'What you enter is sealed in the vault beside the old key. If Signet is closed now, it is not lost.',
      },
    },
    check: {
      before: {
        title: 'Before anything changes',
        text: 'A mistyped passphrase is found here, while every application still works with the old key.',
      },
    },
    switch: {
      tick: {
        title: 'One by one',
        text: 'A forgotten application stops working when the old key is deleted. The list is saved, so you can continue tomorrow.',
      },
    },
    revoke: {
      hand: {
        title: 'By hand, on OKX',
        text: 'Signet cannot delete a key of a main account: only you can, where you log in.',
      },
    },
    prove: {
      word: {
        title: 'What counts as proof',
        text: 'OKX answers 50119 or 50111 for a key that does not exist, but also for one of another site or a mistyped one. So it counts only if OKX had this key before.',
      },
    },
  },
  entry: {
    act: 'Rotate this key',
    goOn: 'Continue the rotation',
    underWay: 'A rotation has been under way since {{when}}.',
    next: 'Next: {{step}}',
    history: 'Earlier rotations',
    finished: 'Finished',
    reason: 'Reason',
    oldKey: 'Old key',
    proof: 'Proof',
    proved: 'Dead on OKX ({{code}})',
    unproved: 'Not proved',
  },
} as const;
