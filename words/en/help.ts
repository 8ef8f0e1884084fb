/**
 * Help, topic by topic. In a body, an empty line parts the paragraphs, `- ` begins a member of a list and
 * `+ ` a step, `## ` a heading; `code` is set as code and [[topic|words]] leads to another topic.
 */
export const help = {
  title: 'Help',
  subtitle: 'Answers about OKX’s API keys, and about Signet.',
  filter: 'Search Help',
  filterHint: 'A word, an error code, a question',
  clear: 'Clear search',
  topics: 'Topics',
  all: 'All topics',
  found_one: '{{count}} topic',
  found_other: '{{count}} topics',
  nothing: {
    title: 'Nothing in Help matches “{{query}}”',
    what: 'Try another word or the number of an error. What concerns OKX itself may be in its own documentation.',
    documentation: 'Where OKX’s documentation is',
  },
  sources: 'Where this comes from',
  group: {
    begin: 'Before you create a key',
    keep: 'While you have a key',
    trouble: 'When something goes wrong',
    build: 'For those who write programs',
    signet: 'About Signet',
  },
  topic: {
    credentials: {
      title: 'What is an API key made of?',
      short: 'Three values that belong together: the API key, the secret key and the passphrase.',
      words: 'triple credentials what is',
      body: [
        '- API key: names the key to OKX, as a user name does. By itself it opens nothing.\n- Secret key: signs every request. It is never sent; only the signature made with it is.\n- Passphrase: a word of your own, chosen when the key is created. It is sent along with every request.',
        'Whoever has all three can do what the key may do, from every address that its [[ip-allowlist|IP allowlist]] lets in. Your login password and your two-factor code are no part of it, and they stop nobody who has the three values.',
        'OKX shows the secret key when the key is created. Count on never seeing it again, and put all three into Signet at that moment.',
      ].join('\n\n'),
    },
    'create-key': {
      title: 'How do I create a key on OKX?',
      short: 'On the web, in the app or in demo trading, with what to click in each.',
      words: 'make new generate steps form sketch click tutorial guide',
      body: [
        'Signet’s guide, “Create a key”, walks you through all of it and keeps what you enter. These are the clicks on OKX alone.',
        'Type the address of OKX yourself, or use its app, and have two-factor authentication on. More of that in [[habits|good habits]].',
      ].join('\n\n'),
    },
    permissions: {
      title: 'What does each permission allow?',
      short:
        'Read looks. Trade acts, and also moves funds between your own accounts. Withdraw sends funds out.',
      words: 'levels least privilege scope read trade withdraw transfer 50030 50120',
      body: [
        '- Read: sees balances, bills and order history. It changes nothing.\n- Trade: places and cancels orders, changes settings, and transfers funds between your own accounts, sub-accounts included.\n- Withdraw: takes funds out of OKX, but only to addresses that were verified on its web or app.',
        'Give a key the least that its application needs. A tracker needs Read. A bot needs Read and Trade. Hardly anything needs Withdraw: leave it off, unless withdrawing is what the key is for, and then bind the key to IP addresses.',
        'Trade is not harmless. Whoever holds such a key can lose your money by bad trades without withdrawing anything.',
        'When OKX answers 50030 or 50120, the key lacks the permission. [[change-key|Add it on OKX]] if the application should have it. A sub-account cannot withdraw, whatever its key says.',
      ].join('\n\n'),
    },
    'ip-allowlist': {
      title: 'Is a key safe without an IP allowlist?',
      short: 'No. Its values then work from anywhere, and the key may expire by itself.',
      words: 'bind whitelist address 0.0.0.0/0 ::/0 vpn home dynamic 50035',
      body: [
        'With an IP allowlist, stolen values are useless elsewhere. Without one, they work from every computer in the world.',
        'A live key with Trade or Withdraw and no bound IP also expires after 14 days without a signed call: [[inactivity|why keys stop working]].',
        'Bind the addresses from which the application works: the fixed address of a server, or the one that your provider gives you at home, which may change. OKX takes up to 20 addresses and segments a key, IPv4 and IPv6, separated by commas or spaces.',
        'A segment such as `203.0.113.0/24` lets in a whole range. `0.0.0.0/0` and `::/0` let in every address there is: the list is not empty then, but it restricts nothing. Signet says so on the page of the key.',
        'If your address changes often, run the application on a machine whose address is fixed, or let the key have Read only.',
      ].join('\n\n'),
    },
    purposes: {
      title: 'Which key for which purpose?',
      short:
        'A tracker needs Read. A bot needs Trade, and limits around it. Withdraw needs a very good reason.',
      words: 'use case bot tax portfolio dashboard arbitrage custody deposit latency',
      body: [
        '- Portfolio tracker, tax report, dashboard: Read and nothing else. Bind the addresses of the service if it names them.\n- Trading bot: Read and Trade, bound to the machine it runs on, in a [[sub-accounts|sub-account]] that holds no more than it needs.\n- Arbitrage between exchanges: as a bot, with a key for each exchange. Speed comes from where the program runs, not from more permissions.\n- Deposits and withdrawals for customers: an account of its own, Withdraw bound to few addresses, and a person who looks at every withdrawal.\n- Trying something out: a [[demo|demo key]].',
        'One key for one application, with a name that says which. Then every key can be judged, and stopped, by itself.',
      ].join('\n\n'),
    },
    'sub-accounts': {
      title: 'Keys of sub-accounts',
      short:
        'The best fence around a bot: it can use what is in its sub-account, and nothing else.',
      words: 'subaccount main master account desk',
      body: [
        'A sub-account has a balance and API keys of its own. A bot that has such a key works with that balance. If it goes wrong, or its key is stolen, the rest is not in its reach.',
        'A sub-account cannot withdraw. Funds leave OKX through the main account only.',
        'An account can have up to 50 keys, each with a name that no other key there has.',
        'When you add such a key to Signet, choose “Sub-account” and give its name as it is on OKX. Programs can manage the keys of sub-accounts too; for that OKX wants a key of the main account that has Trade and is bound to IP addresses.',
      ].join('\n\n'),
    },
    demo: {
      title: 'Demo trading',
      short: 'Practice with virtual funds. It needs a key of its own, made in demo trading.',
      words: 'simulated paper testnet sandbox practice 50101 50038 50053 x-simulated-trading',
      body: [
        'A demo key is created inside demo trading: Trade → Demo trading → Personal center. [[create-key|The clicks, one by one.]] It belongs to demo trading for life, as a live key belongs to live trading.',
        'Error 50101 means that key and environment do not match: a demo key was used live, or the reverse. Correct the environment of the entry, or look in the application for a setting called demo, sandbox or simulated. Errors 50038 and 50053 mean that a function exists on one side only.',
        'Every REST request with a demo key carries the header `x-simulated-trading: 1`, which Signet adds. On WebSocket, demo trading has hosts of its own.',
        'Demo keys do not expire for lack of use. Try every application with one before you trust it with funds.',
      ].join('\n\n'),
    },
    'change-key': {
      title: 'Can I change a key later?',
      short:
        'Yes. Its name, permissions and IP allowlist can be edited on OKX, whatever some tutorials say.',
      words: 'edit modify permissions later rename websocket 4007',
      body: [
        'On OKX, open Profile → API and pick the key. There its name, its permissions and its IP addresses can be changed. Tutorials that say a key can never be changed are wrong.',
        'An edit closes the WebSocket connections of the key. A well-made application connects again by itself; make sure that yours does.',
        'Then edit the entry in Signet too, so that what it says is true. A [[check|check]] shows every difference.',
        'The secret key cannot be exchanged by an edit. To replace the credentials, [[rotation|create a new key]]: that is the cleaner way, since old and new work side by side until you delete the old one.',
      ].join('\n\n'),
    },
    rotation: {
      title: 'How often should I replace a key?',
      short: 'Every 90 days is a sound habit, and at once after any suspicion.',
      words: 'rotate renew rotation period due reminder expire how often',
      body: [
        'OKX is not known to force a period. Most advice says “every few months”; Signet proposes 90 days and counts them for you. Each entry can have a period of its own, or none with a reason.',
        'Replace a key at once when a computer, a server or a repository that held it may have been seen by others, when somebody who knew it leaves, or when you stop trusting an application that had it.',
        '## Without an interruption',
        'Press “Rotate this key” on the page of the key. Signet leads through it, and goes on where it was if it is closed in between:',
        '+ Create a new key on OKX with the same permissions and addresses.\n+ Enter its credentials. Signet keeps them beside the old ones and asks OKX about the new key.\n+ Switch, give the new key to each application that is named in the entry, and see that it works.\n+ Delete the old key on OKX. Signet asks OKX whether it is dead, and wipes it.',
        'When somebody may have the key, the order is another: [[compromise|delete first]].',
      ].join('\n\n'),
    },
    inactivity: {
      title: 'Why do keys stop working by themselves?',
      short:
        'OKX drops live keys with Trade or Withdraw and no bound IP after 14 days without a signed call.',
      words: 'expire expired deleted idle fourteen days gone',
      body: [
        'Only calls that are signed with the key count. Reading a balance is enough; market data, which anybody may ask for, is not. On WebSocket only the login counts.',
        'These do not expire:',
        '- keys that are bound to IP addresses,\n- keys that have Read only,\n- demo keys.',
        'Whether a segment that lets everybody in, such as `0.0.0.0/0`, counts as bound is not documented: such a key may expire as well, so Signet warns of it.',
        'Signet sees only the calls that it makes itself. When your application uses the key, say so on the page of the key: press “My application used it”.',
        'Binding an IP address is the better cure, because it [[ip-allowlist|protects the key]] as well. The other is an application that makes a signed call now and then.',
        'An expired key answers 50119, as a deleted one does. Count on having to create a new one.',
      ].join('\n\n'),
    },
    'one-application': {
      title: 'May two applications use the same key?',
      short: 'They can, but give each its own.',
      words: 'share same key twice several bots reuse',
      body: [
        'With a key each:',
        '- you see on OKX which one did what,\n- you can stop one without stopping the other,\n- each has only the permissions and addresses that it needs,\n- a leak in one is not a leak in both.',
        'Applications that share a key also get in each other’s way: one cancels what the other ordered. Keys are not scarce; an account can have up to 50.',
        'In Signet, name in each entry the applications that use it. Then you know whom to tell when the key is replaced.',
      ].join('\n\n'),
    },
    'never-share': {
      title: 'What does “never share” mean?',
      short:
        'Nobody needs your secret key and passphrase but the one application that they are for.',
      words: 'phishing support screenshot github chat log leak',
      body: [
        '- Not with a support desk, of OKX or of anybody. Whoever asks for them is a thief.\n- Not in a chat, an e-mail, a screenshot, a forum, an issue report, or on a shared screen.\n- Not in a repository, be it private, and not in a synced note.\n- Not in a web form that offers to test the key.\n- Not in a log: look at what your application writes when it fails.',
        'A file in clear on a server is shared with everybody who can read that server.',
        'If it happened, deleting the message does not help. [[compromise|Treat the key as stolen.]]',
      ].join('\n\n'),
    },
    habits: {
      title: 'Good habits, before and after',
      short: 'A clean start, small tests, and a look at all keys from time to time.',
      words: 'audit two-factor checklist best practice security tips',
      body: [
        '## Before you create a key',
        '- Type the address of OKX yourself, or use its app. Links in messages may lead elsewhere.\n- Have two-factor authentication on, and a login password that you use nowhere else.\n- Use a computer that you trust.',
        '## When you create it',
        '- A name that says what it is for.\n- [[permissions|The least permissions]], and [[ip-allowlist|bound addresses]].\n- All three values into Signet at once, not into a file “for now”.',
        '## Afterwards',
        '- Try the application with a [[demo|demo key]] or with little money.\n- Let it stop at errors that it does not understand, and keep to the [[rate-limits|rate limits]].\n- Look through all keys now and then. Delete on OKX those that nobody uses.\n- [[rotation|Replace them]] every few months.',
      ].join('\n\n'),
    },
    compromise: {
      title: 'What to do when a key may be stolen',
      short: 'Delete it on OKX first. Everything else comes after.',
      words: 'hacked leaked stolen compromised emergency revoke suspicious',
      body: [
        '+ Delete the key on OKX: Profile → API, pick the key, delete it. That stops whoever has it; nothing in Signet can.\n+ Look at open orders, positions and balances, and at transfers and withdrawals of the last days. Cancel what is not yours.\n+ If funds are missing, ask OKX’s support at once, through its own site or app, to freeze the account.\n+ If more than the key may have been seen, change your login password and look at your two-factor authentication and your devices.\n+ Find the leak: a repository, a log, a server, an application. Otherwise the next key goes the same way.\n+ Create a new key with the least permissions, bound to IP addresses, with another passphrase.\n+ In Signet, rotate the key, then update every application that is named in its entry.\n+ Keep an eye on the account for some days.',
        'Not sure whether it was stolen? Do it all the same. A new key costs minutes.',
      ].join('\n\n'),
    },
    lost: {
      title: 'I lost the secret key or the passphrase',
      short: 'Count on recovering neither from OKX. Create a new key and delete the old one.',
      words: 'forgot forgotten recover retrieve show again',
      body: [
        'If the key is in Signet, all three values are there: open the entry, then reveal or copy them.',
        'OKX says that a forgotten passphrase cannot be recovered. Count on the same for the secret key: it is shown when the key is created, and whether OKX shows it later is not certain.',
        '+ Create a new key on OKX with the same permissions and addresses.\n+ Put its three values into Signet at once.\n+ Update the applications that used the old one.\n+ Delete the old key on OKX.',
        'Was it the password of Signet itself that you lost? See [[master-password|master password and recovery code]].',
      ].join('\n\n'),
    },
    'wrong-site': {
      title: 'OKX’s three sites, and keys that “do not exist”',
      short:
        'A key works only where its account lives: global, EEA, or US and Australia. Elsewhere OKX does not know it.',
      words: '50119 60032 50067 europe america australia region host domain api key does not exist',
      body: [
        '- Global: you log in at `www.okx.com`, programs use `openapi.okx.com`.\n- EEA: `my.okx.com`, programs use `eea.okx.com`.\n- US and Australia: `app.okx.com`, programs use `us.okx.com`.',
        'At a wrong site OKX does not say so. It says that the key does not exist (50119, on WebSocket 60032), or that there is no trading across sites (50067).',
        '+ Look at the address of the page where you log in to OKX, and set that site in the entry.\n+ Look in the application for a setting called host, hostname or domain. Many assume the global site.\n+ If the site is right, look on OKX whether the key is still there. It may have been deleted, or have [[inactivity|expired]].',
      ].join('\n\n'),
    },
    'ip-refused': {
      title: 'OKX refuses my IP address',
      short: 'Error 50110 names the address that OKX saw. It is not in the key’s allowlist.',
      words: '50110 50121 50035 address changed vpn ipv6 proxy',
      body: [
        '+ Read the address in OKX’s message.\n+ If it is yours, add it to the key on OKX, then to the entry in Signet.\n+ If it is not yours, something stands between you and OKX: a VPN, a proxy, or the IPv6 address of a machine that you know by its IPv4 one.',
        'Addresses at home change, often overnight. A key that is meant to work for months needs a fixed one.',
        'Error 50121 is another matter: OKX does not serve the region of that address at all. Error 50035 means that the endpoint wants a key with bound addresses.',
      ].join('\n\n'),
    },
    'invalid-signature': {
      title: 'OKX says “invalid signature”',
      short: 'Nearly always the secret key is not the right one.',
      words: '50113 60007 hmac wrong secret sign error',
      body: [
        'Error 50113, on WebSocket 60007. From the most frequent cause to the rarest:',
        '- The passphrase was pasted as the secret key. A secret key usually has 32 capital letters and digits.\n- The secret key of another key was used, or a character of it was lost.\n- The request was changed after it was signed: the query encoded again or in another order, the body formatted anew. Sign the very text that is sent.\n- The program decodes the secret key as hexadecimal. It is used as it is, as text.',
        'The Sign screen shows each part of what is signed, so that you can compare it with what your program signs.',
      ].join('\n\n'),
    },
    passphrase: {
      title: 'Password, passphrase, master password: which is which?',
      short: 'Only the passphrase belongs to an API key.',
      words: '50105 60024 login password ccxt api password',
      body: [
        '- Login password: opens your account on OKX. Signet never asks for it.\n- Passphrase: chosen by you when you create an API key, one for each key. Programs send it with every request.\n- Secret key: made by OKX for the key. It signs, and it is often taken for the passphrase.\n- Master password: opens your vault in Signet. OKX does not know it.',
        'Some programs call the passphrase “password” or “API password”; ccxt does. They mean the passphrase of the key.',
        'Error 50105, on WebSocket 60024, means that the passphrase does not belong to the key. OKX cannot show it to you: [[lost|what to do when it is lost]].',
      ].join('\n\n'),
    },
    'special-characters': {
      title: 'Which characters may a passphrase have?',
      short: 'Usually 8 to 32 characters: a capital, a small letter, a digit and a symbol.',
      words: 'special symbols dollar quotes shell escape unicode emoji chinese space',
      body: [
        'OKX states this rule for the keys of sub-accounts and brokers, and Signet takes it to hold for the others. Older keys may differ, so Signet asks but does not refuse.',
        'A passphrase travels in an HTTP header. Chinese characters and emoji cannot, so Signet refuses them, and spaces at either end, which nobody sees.',
        'OKX takes symbols as they are, but shells and configuration files read some of them as their own: `$`, `#`, `%`, `&`, quotes and backslashes. If the passphrase is right in Signet and wrong in a program, put it between single quotes there, or choose one whose only symbols are `-`, `_` and `.`.',
      ].join('\n\n'),
    },
    clock: {
      title: 'The clock of this computer',
      short: 'OKX refuses requests whose time is more than 30 seconds off.',
      words: '50102 50112 60004 60006 timestamp expired time drift ntp',
      body: [
        'Every signed request carries its time. More than 30 seconds from OKX’s clock, it is refused: 50102, on WebSocket 60006. 50112 and 60004 mean that the time could not be read.',
        '- Windows: Settings, Time & language, Date & time, Sync now.\n- macOS: System Settings, General, Date & Time, set automatically.\n- Linux: `timedatectl set-ntp true`.\n- Virtual machines, WSL and containers take the time of their host, and fall behind after it has slept: restart them.',
        'Signatures age as well. What was signed and then left for half a minute is refused; sign it again. A [[check|check]] tells by how much your clock is off.',
      ].join('\n\n'),
    },
    'rate-limits': {
      title: 'Rate limits',
      short: 'OKX counts requests for each endpoint, and answers 50011 when they come too fast.',
      words: '50011 too many requests throttle limit frequency',
      body: [
        'Each endpoint has its limit. Some of them:',
        '- account configuration: 5 requests in 2 seconds,\n- account balance: 10 requests in 2 seconds,\n- placing orders: 60 requests in 2 seconds, counted for each instrument,\n- WebSocket: 3 connections in 1 second for each IP address, and 480 logins or subscriptions in 1 hour for each connection.',
        'When 50011 comes, a program should wait, try again, and wait longer each time. Data that changes all the time is better received through WebSocket than asked for again and again.',
        'Signet keeps to the limits that OKX documents when it sends requests itself.',
      ].join('\n\n'),
    },
    languages: {
      title: 'Which languages and libraries work with OKX?',
      short: 'Any that can compute HMAC-SHA256. Ready libraries exist for Python and JavaScript.',
      words: 'sdk python javascript typescript node ccxt okx-api python-okx go php rust freqtrade',
      body: [
        '- Python: `python-okx`, `ccxt`.\n- JavaScript and TypeScript: `okx-api`, `ccxt`.\n- PHP, C# and Go: `ccxt` as well.\n- Bots without programming: freqtrade and hummingbot, among others.',
        'Any other language will do. Join the timestamp, the method, the path with its query, and the body; compute HMAC-SHA256 of that with the secret key; write it in base64. The Sign screen shows these parts, and gives finished code for curl, Python, JavaScript and Go.',
        'Install a library by the exact name that its makers publish. Packages with similar names have stolen keys before.',
      ].join('\n\n'),
    },
    documentation: {
      title: 'Where is OKX’s own documentation?',
      short: 'On www.okx.com. A button here opens it in your browser.',
      words: 'docs api reference endpoints link manual',
      body: [
        'The documentation lists every endpoint with the permission and the rate limit it has, and all error codes. Signet opens it on www.okx.com, whichever site your account lives on. The hosts differ from site to site: take those of your own.',
      ].join('\n\n'),
    },
    check: {
      title: 'What does a check tell?',
      short: 'It asks OKX what it knows of a key, and compares that with the entry.',
      words: 'verify test live check verdict permissions confirmed findings',
      body: [
        'A check is one signed call, which needs Read and changes nothing. OKX answers which permissions the key has, which IP addresses are bound to it, its name, and the account that it belongs to. Before that, Signet asks for the time, to tell by how much your clock is off.',
        'What OKX says is put beside what the entry says. Where they differ, you read which of the two to change. What stands out is a finding, and each finding comes with its remedy.',
        'In a terminal: `signet check`.',
      ].join('\n\n'),
    },
    'what-signet-sees': {
      title: 'What Signet can see, and what it cannot',
      short: 'What you enter, and what OKX tells of that one key. Nothing else.',
      words: 'privacy telemetry network cloud data collect offline',
      body: [
        '## It sees',
        '- what you enter,\n- what OKX answers when you have a key checked or send a request.',
        '## It does not see',
        '- your login password and your two-factor codes,\n- your other keys: OKX has no list of them that a program could ask for,\n- when a key was created, or last used by others: OKX does not tell, which is why Signet asks you for the date,\n- what is done with credentials that you gave to an application.',
        'Signet talks to OKX and to nobody else, and only when you ask for it. Signing needs no network at all. The vault stays on this computer; there is no account, no cloud and no statistics.',
      ].join('\n\n'),
    },
    'master-password': {
      title: 'Master password and recovery code',
      short: 'Either opens the vault. Without both, nobody can.',
      words: 'forgot forgotten reset vault unlock recovery kit',
      body: [
        'The master password opens the vault every day. It is kept nowhere, so nobody can reset it.',
        'The recovery code opens the vault without it. You were asked to print it when the vault was created. After unlocking with the code, set a new master password in Settings. There you can also replace the code when the paper is lost.',
        'If both are gone, the vault stays closed. Your funds and keys on OKX are not affected: create new keys there, and delete the old ones.',
      ].join('\n\n'),
    },
    keyboard: {
      title: 'Signet by keyboard',
      short: 'Ctrl+K finds anything, Ctrl+L locks. On a Mac, ⌘ in the place of Ctrl.',
      words: 'shortcuts keys hotkey palette accessibility screen reader',
      body: [
        '- Ctrl+K, ⌘K: find a key, a screen, an action or a topic of Help.\n- Ctrl+L, ⌘L: lock.\n- Tab, Shift+Tab: from control to control. Enter or Space: press it.\n- Arrow keys: through the results here and in the finder.\n- Escape: close what is open, or clear a search.',
      ].join('\n\n'),
    },
    terms: {
      title: 'Every term in one place',
      short: 'The words that Signet uses, each for one thing.',
      words: 'glossary vocabulary dictionary definition meaning',
      body: [
        'In running text, a term with a dotted underline opens its explanation when you press it.',
      ].join('\n\n'),
    },
  },
} as const;
