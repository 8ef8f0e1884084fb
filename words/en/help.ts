/**
 * Help, topic by topic. In a body, an empty line parts the paragraphs, `- ` begins a member of a list and
 * `+ ` a step, `## ` a heading; `code` is set as code and [[topic|words]] leads to another topic.
 */
export const help = {
  title: 'Help',
  subtitle: 'Answers about OKX API keys and about Signet.',
  filter: 'Search Help',
  filterHint: 'A word, an error code, a question',
  clear: 'Clear search',
  topics: 'Topics',
  all: 'All topics',
  found_one: '{{count}} topic',
  found_other: '{{count}} topics',
  nothing: {
    title: 'Nothing in Help matches “{{query}}”',
    what: 'Try another word or an error code. OKX’s own documentation may have the answer.',
    documentation: 'Where OKX’s documentation is',
  },
  sources: 'Sources',
  group: {
    begin: 'Before you create a key',
    keep: 'While you have a key',
    trouble: 'When something goes wrong',
    build: 'For developers',
    signet: 'About Signet',
  },
  topic: {
    credentials: {
      title: 'What is an API key made of?',
      short: 'Three values that belong together: the API key, the secret key and the passphrase.',
      words: 'triple credentials what is',
      body: [
        '- API key: identifies the key to OKX, like a user name. By itself, it opens nothing.\n- Secret key: signs every request. It is never sent; only the signature made with it is.\n- Passphrase: a password of your choice, set when the key is created. It is sent with every request.',
        'Anyone who has all three can do what the key may do, from every address on its [[ip-allowlist|IP allowlist]]. Your login password and your two-factor code are not involved, and they do not stop anyone who has the three values.',
        'OKX shows the secret key when the key is created. Assume that you will never see it again, and put all three into Signet at that moment.',
      ].join('\n\n'),
    },
    'key-kinds': {
      title: 'Which kinds of keys are there?',
      short:
        'Live, demo, sub-account and third-party keys. Two other things only look like keys of the exchange.',
      words: 'types overview live demo sub-account third-party oauth dex web3 wallet rsa ed25519',
      body: [
        '- Live key: works in live trading, with real funds.\n- Demo key: works only in [[demo|demo trading]], with virtual funds.\n- Sub-account key: a live or demo key that reaches only its [[sub-accounts|sub-account]].\n- Third-party key: a live key that OKX binds to the addresses of [[third-party|a service that it knows]].',
        'All of them have the same three values and the same [[permissions|three permissions]]. OKX documents no keys with RSA or Ed25519, which some other exchanges have.',
        'These also give access, but they are not keys of the exchange:',
        '- Connection: [[connections|an application that you let in by logging in]], without any key.\n- DEX key: made on `web3.okx.com` for OKX’s DEX and wallet, and used under `/api/v6`. The exchange does not know it, so Signet cannot check it or sign with it.',
      ].join('\n\n'),
    },
    'create-key': {
      title: 'How do I create a key on OKX?',
      short: 'On the web, in the app or in demo trading, click by click.',
      words: 'make new generate steps form sketch click tutorial guide',
      body: [
        'Signet’s guide, “Create a key”, walks you through all of it and saves what you enter. Here are only the clicks on OKX.',
        'Type OKX’s address yourself, or use its app, and turn on two-factor authentication. See also [[habits|good habits]].',
      ].join('\n\n'),
    },
    permissions: {
      title: 'What does each permission allow?',
      short:
        'Read sees. Trade acts, and also moves funds between your own accounts. Withdraw sends funds out.',
      words: 'levels least privilege scope read trade withdraw transfer 50030 50120',
      body: [
        '- Read: sees balances, bills and order history. It changes nothing.\n- Trade: places and cancels orders, changes settings, and transfers funds between your own accounts, sub-accounts included.\n- Withdraw: takes funds out of OKX, but only to addresses that were verified on its web or app.',
        'Give a key the least that its application needs. A tracker needs Read. A bot needs Read and Trade. Hardly anything needs Withdraw: leave it off, unless withdrawing is what the key is for, and then bind the key to IP addresses.',
        'Some tutorials list one more permission, for “funding”. OKX has none: Trade moves funds between your own accounts, and only Withdraw takes them out.',
        'Trade is not harmless. Anyone who has such a key can lose your money through bad trades without withdrawing anything.',
        'If OKX answers 50030 or 50120, the key lacks the permission. [[change-key|Add it on OKX]] if the application should have it. A sub-account cannot withdraw, no matter what its key says.',
      ].join('\n\n'),
    },
    'ip-allowlist': {
      title: 'Is a key safe without an IP allowlist?',
      short: 'No. Its credentials then work from anywhere, and the key may expire.',
      words: 'bind whitelist address 0.0.0.0/0 ::/0 vpn home dynamic 50035',
      body: [
        'With an IP allowlist, stolen credentials are useless elsewhere. Without one, they work from every computer in the world.',
        'A live key with Trade or Withdraw and no bound IP also expires after 14 days without a signed call: [[inactivity|why keys stop working]].',
        'Bind the addresses from which the application works: the fixed address of a server, or the one that your provider gives you at home, which may change. OKX accepts up to 20 addresses and segments per key, IPv4 and IPv6, separated by commas or spaces.',
        'A segment such as `203.0.113.0/24` allows a whole range. `0.0.0.0/0` and `::/0` allow every address: the list is not empty, but it restricts nothing. Signet says so on the page of the key.',
        'If your address changes often, run the application on a machine whose address is fixed, or let the key have Read only.',
      ].join('\n\n'),
    },
    'third-party': {
      title: 'A key for a bot or a tracker in the cloud',
      short:
        'Name the service in OKX’s form, so that OKX binds the key to the service’s own addresses.',
      words: '3commas cloud service tracker broker third-party application used for bind fast api',
      body: [
        'A service in the cloud sends requests from its own servers. If you bind your own address, the service is locked out; if you bind none, the key works from everywhere.',
        '+ In OKX’s form, choose third-party applications under “Used for”, and pick the service by its name. OKX then accepts the key only from the addresses that the service has registered.\n+ If OKX does not list the service, bind the addresses that the service publishes.\n+ If it publishes none, give the key Read only, or keep it in a [[sub-accounts|sub-account]] with little in it.',
        'Never give a service Withdraw.',
        'Some services let you log in to OKX instead of pasting a key. OKX then makes a key for the service, or a [[connections|connection]]. Both are listed on OKX under “API and connections”.',
        'Signet cannot [[check|check]] a key that is bound to the addresses of a service, because the check comes from your address. OKX refuses it with 50110.',
      ].join('\n\n'),
    },
    purposes: {
      title: 'Which key for which purpose?',
      short:
        'A tracker needs Read. A bot needs Trade, with limits. Withdraw needs a very good reason.',
      words: 'use case bot tax portfolio dashboard arbitrage custody deposit latency',
      body: [
        '- Portfolio tracker, tax report, dashboard: Read and nothing else. If it is a service in the cloud, [[third-party|let OKX bind its addresses]].\n- Trading bot: Read and Trade, bound to the machine it runs on, in a [[sub-accounts|sub-account]] that holds no more than it needs. Prices come by WebSocket, without a key.\n- Arbitrage between exchanges: like a bot, with one key per exchange. Speed comes from where the program runs, not from more permissions.\n- Deposits and withdrawals for customers: an account of its own, Withdraw bound to few addresses, and a person who looks at every withdrawal.\n- Trying something out: a [[demo|demo key]].',
        'Use one key for one application, with a name that says which. Then you can judge and stop each key separately.',
      ].join('\n\n'),
    },
    'sub-accounts': {
      title: 'Keys of sub-accounts',
      short:
        'The best way to limit a bot: it can use what is in its sub-account, and nothing else.',
      words: 'subaccount main master account desk',
      body: [
        'A sub-account has a balance and API keys of its own. A bot that has such a key works with that balance. If it fails or its key is stolen, the rest is out of reach.',
        'A sub-account cannot withdraw. Funds leave OKX through the main account only.',
        'Funds can go from a sub-account to the main account by default. To another sub-account, they can go only after the main account has allowed it. Tutorials that say that the main account must approve every transfer are wrong.',
        'An account can have up to 50 keys, each with a unique name.',
        'When you add such a key to Signet, choose “Sub-account” and give its name as it is on OKX. Programs can also manage sub-account keys; for that, OKX requires a main account’s key that has Trade and is bound to IP addresses.',
      ].join('\n\n'),
    },
    demo: {
      title: 'Demo trading',
      short: 'Practice with virtual funds. It needs a key of its own, made in demo trading.',
      words: 'simulated paper testnet sandbox practice 50101 50038 50053 x-simulated-trading',
      body: [
        'A demo key is created inside demo trading: Trade → Demo trading → Personal center. [[create-key|The clicks, one by one.]] It always belongs to demo trading, just as a live key always belongs to live trading.',
        'Error 50101 means that key and environment do not match: a demo key was used in live trading, or the other way around. Correct the environment of the entry, or look in the application for a setting called demo, sandbox or simulated. Errors 50038 and 50053 mean that a function exists in only one of the two.',
        'Every REST request with a demo key carries the header `x-simulated-trading: 1`, which Signet adds. For WebSocket, demo trading has its own hosts.',
        'Demo keys do not expire when unused. Try every application with one before you trust it with funds.',
      ].join('\n\n'),
    },
    connections: {
      title: 'Connections: access without a key',
      short:
        'Some applications reach OKX by your login instead of a key, and stay connected until you remove them on OKX.',
      words:
        'oauth connect connected connection application login authorise authorize agent trade kit mcp api and connections revoke',
      body: [
        'OKX’s page is called “API and connections”. A connection is an application that you let in by logging in to OKX (OAuth), for example OKX’s own Agent Trade Kit. There are no credentials to copy, so there is nothing to keep in Signet.',
        '## When a connection is the better answer',
        '- The application offers it, and you need nothing that only a key has.\n- No secret should pass through a form, a file or the clipboard.\n- You want to try an application, and end its access on OKX afterwards.',
        '## When a key is the better answer',
        '- You want to [[ip-allowlist|bind addresses]], or keep the application to a [[sub-accounts|sub-account]]. It is not known if OKX offers either for connections.\n- You write the program yourself.\n- You want to be reminded to [[rotation|replace it]].',
        '## What to look after',
        'Deleting a key ends no connection. Signet does not see connections, so look at them on OKX when you [[audit|audit your keys]] and after [[compromise|a leak]]. Remove those that you do not recognise or no longer use.',
        'Allow an application only on a page whose address you have checked. A fake page can ask for your login in the same way.',
      ].join('\n\n'),
    },
    'change-key': {
      title: 'Can I change or disable a key later?',
      short:
        'Yes. You can edit its name, permissions and IP allowlist on OKX, no matter what some tutorials say.',
      words: 'edit modify permissions later rename disable pause websocket 4007',
      body: [
        'On OKX, open Profile → API and pick the key. There you can change its name, permissions and IP addresses. Tutorials that say a key can never be changed are wrong.',
        'OKX has no switch that disables a key. To stop a key for a while, take Trade and Withdraw away from it. To stop it for good, delete it.',
        'An edit closes the key’s WebSocket connections. A well-made application reconnects automatically; make sure that yours does.',
        'Then edit the entry in Signet too, so that it stays correct. A [[check|check]] shows every difference.',
        'You cannot change the secret key. To replace the credentials, [[rotation|create a new key]]. That is cleaner anyway, because old and new work side by side until you delete the old one.',
      ].join('\n\n'),
    },
    rotation: {
      title: 'How often should I replace a key?',
      short: 'Every 90 days is a good habit, and at once after any suspicion.',
      words: 'rotate renew rotation period due reminder expire how often',
      body: [
        'OKX is not known to require a period. Most advice says “every few months”; Signet proposes 90 days and counts them for you. Each entry can have its own period, or none if you give a reason.',
        'Replace a key at once if others may have seen a computer, a server or a repository that contained it, if someone who knew it leaves, or if you no longer trust an application that had it.',
        '## Without an interruption',
        'Press “Rotate this key” on the page of the key. Signet takes you through it, and continues where it was if you close it in between:',
        '+ Create a new key on OKX with the same permissions and addresses.\n+ Enter its credentials. Signet keeps them beside the old ones and asks OKX about the new key.\n+ Switch, give the new key to each application that is named in the entry, and see that it works.\n+ Delete the old key on OKX. Signet asks OKX if it is dead, and wipes it.',
        'If someone may have the key, the order is different: [[compromise|delete it first]].',
      ].join('\n\n'),
    },
    inactivity: {
      title: 'Why do keys stop working?',
      short:
        'OKX deletes live keys with Trade or Withdraw and no bound IP after 14 days without a signed call.',
      words: 'expire expired deleted idle fourteen days gone',
      body: [
        'Only calls signed with the key count. Reading a balance is enough; public market data is not. On WebSocket, only the login counts.',
        'These do not expire:',
        '- keys that are bound to IP addresses,\n- keys that have Read only,\n- demo keys.',
        'OKX does not document if a segment that allows every address, such as `0.0.0.0/0`, counts as bound, nor if addresses do that never appear on the internet, such as `192.168.1.10`. Such a key may expire too, so Signet warns you.',
        'Signet sees only the calls that it makes itself. If your application uses the key, press “My application used it” on the key’s page.',
        'Binding an IP address is the better solution, because it also [[ip-allowlist|protects the key]]. The other is an application that makes a signed call now and then.',
        'For an expired key, OKX answers 50119, just as for a deleted one. Expect to create a new key.',
      ].join('\n\n'),
    },
    'one-application': {
      title: 'May two applications use the same key?',
      short: 'They can, but give each its own key.',
      words: 'share same key twice several bots reuse',
      body: [
        'If each has its own key:',
        '- you see on OKX which one did what,\n- you can stop one without stopping the other,\n- each has only the permissions and addresses that it needs,\n- a leak in one is not a leak in both.',
        'Applications that share a key also get in each other’s way: one cancels the other’s orders. Keys are not scarce; an account can have up to 50.',
        'In Signet, list the applications in each entry. Then you know what to update when you replace the key.',
      ].join('\n\n'),
    },
    'never-share': {
      title: 'What does “never share” mean?',
      short: 'Only the one application that uses them needs your secret key and passphrase.',
      words: 'phishing support screenshot github chat log leak',
      body: [
        '- Not with any support desk, including OKX’s. Anyone who asks for them is a thief.\n- Not in a chat, an e-mail, a screenshot, a forum, an issue report, or on a shared screen.\n- Not in a repository, even a private one, and not in a synced note.\n- Not in a web form that offers to test the key.\n- Not in a log: check what your application writes when it fails.',
        'A plaintext file on a server is shared with everyone who can read that server.',
        'If it happened, deleting the message does not help. [[compromise|Treat the key as stolen.]]',
      ].join('\n\n'),
    },
    habits: {
      title: 'Good habits, before and after',
      short: 'Start clean, test small, and review all keys from time to time.',
      words: 'audit two-factor checklist best practice security tips',
      body: [
        '## Before you create a key',
        '- Type OKX’s address yourself, or use its app. Links in messages may lead elsewhere.\n- Turn on two-factor authentication, and use a login password that you use nowhere else.\n- Use a computer that you trust.\n- Let a bot run on a machine of its own, on which you neither browse nor read mail.\n- If the application can be [[connections|connected]] without a key, think about that first.',
        '## When you create it',
        '- A name that says what it is for.\n- [[permissions|The least permissions]], and [[ip-allowlist|bound addresses]].\n- All three values into Signet at once, not into a file “for now”.',
        '## Afterwards',
        '- Try the application with a [[demo|demo key]] or with little money.\n- See that it [[program-errors|handles errors]] and keeps to the [[rate-limits|rate limits]].\n- [[audit|Audit all keys and connections]] now and then, and delete unused ones on OKX.\n- [[rotation|Replace them]] every few months.',
      ].join('\n\n'),
    },
    audit: {
      title: 'How do I audit my keys?',
      short:
        'Every few months, compare what OKX lists with what Signet has, and delete what nothing uses.',
      words: 'audit review regularly unused disable deactivate list keys connections quarterly',
      body: [
        'Signet knows only the keys that you entered. A key or a connection that you have forgotten is listed only on OKX:',
        '+ Open “API and connections” on each site where you have an account. Look at the keys of your sub-accounts too.\n+ Find each key in Signet. If it is missing, add it, or delete it on OKX if you do not know it.\n+ Delete the keys that nothing uses. Remove permissions and addresses that a key does not need.\n+ Look at the [[connections|connections]] in the same way.\n+ In Signet, remove the entries whose keys are gone, and check the others. Health checks them all in one go.',
        'OKX has no switch that disables a key: you can edit it or delete it. To stop a key for a while, [[change-key|take Trade and Withdraw away]]. To stop it for good, delete it.',
        'Signet reminds you of the audit, as often as Settings says. Health has the steps and the button that ticks it off; in a terminal, `signet due --audited` does.',
      ].join('\n\n'),
    },
    compromise: {
      title: 'What to do if a key may be stolen',
      short: 'Delete it on OKX first. Everything else comes after.',
      words: 'hacked leaked stolen compromised emergency revoke suspicious',
      body: [
        '+ Delete the key on OKX: Profile → API, pick the key, delete it. That stops anyone who has it; nothing in Signet can.\n+ Look at the other keys and the [[connections|connections]] there: they still have access. Remove what you do not recognise.\n+ Look at open orders, positions and balances, and at transfers and withdrawals of the last days. Cancel what is not yours.\n+ If funds are missing, ask OKX support at once, through its own site or app, to freeze the account.\n+ If someone may have seen more than the key, change your login password and check your two-factor authentication and your devices.\n+ Find the leak: a repository, a log, a server, an application. Otherwise the next key leaks the same way.\n+ Create a new key with the least permissions, bound to IP addresses, with another passphrase.\n+ In Signet, rotate the key, then update every application that is named in its entry.\n+ Keep an eye on the account for a few days.',
        'Not sure if it was stolen? Replace it anyway. A new key takes minutes.',
      ].join('\n\n'),
    },
    lost: {
      title: 'I lost the secret key or the passphrase',
      short: 'Expect that OKX cannot recover either. Create a new key and delete the old one.',
      words: 'forgot forgotten recover retrieve show again',
      body: [
        'If the key is in Signet, you have all three values: open the entry, then reveal or copy them.',
        'OKX says that a forgotten passphrase cannot be recovered. Assume the same for the secret key: OKX shows it when the key is created, and may never show it again.',
        '+ Create a new key on OKX with the same permissions and addresses.\n+ Put its three values into Signet at once.\n+ Update the applications that used the old one.\n+ Delete the old key on OKX.',
        'Did you lose the password of Signet itself? See [[master-password|master password and recovery code]].',
      ].join('\n\n'),
    },
    'wrong-site': {
      title: 'OKX’s sites, and keys that “do not exist”',
      short:
        'A key works only on its account’s site: global, EEA, US and Australia, or Turkey. The other sites do not know it.',
      words:
        '50119 60032 50067 europe america australia turkey region host domain api key does not exist',
      body: [
        '- Global: you log in at `www.okx.com`, programs use `openapi.okx.com`.\n- EEA: `my.okx.com`, programs use `eea.okx.com`.\n- US and Australia: `app.okx.com`, programs use `us.okx.com`.\n- Turkey: `tr.okx.com`, which programs use too.',
        'Less is known about OKX Turkey. It seems to share its WebSocket hosts with the global site, and is not known to have demo trading. If another host is right, set it in the entry by `signet edit --rest-host` and `--websocket-host`.',
        'On the wrong site, OKX does not say so. It says that the key does not exist (50119, on WebSocket 60032), or that you cannot trade across sites (50067).',
        '+ Look at the address of the page where you log in to OKX, and set that site in the entry.\n+ Look in the application for a setting called host, hostname or domain. Many use the global site by default.\n+ If the site is right, check on OKX if the key is still there. It may have been deleted or have [[inactivity|expired]].',
      ].join('\n\n'),
    },
    'ip-refused': {
      title: 'OKX refuses my IP address',
      short: 'Error 50110 names the address that OKX saw. It is not in the key’s allowlist.',
      words: '50110 50121 50035 address changed vpn ipv6 proxy',
      body: [
        '+ Read the address in OKX’s message.\n+ If it is yours, add it to the key on OKX, then to the entry in Signet.\n+ If it is not yours, something is between you and OKX, such as a VPN or a proxy, or it is the IPv6 address of a machine whose IPv4 address you know.\n+ If the key is bound to the addresses of [[third-party|a service in the cloud]], leave it as it is: only the service can use it.',
        'Addresses at home change, often overnight. A key that is meant to work for months needs a fixed one.',
        'Error 50121 is different: OKX does not serve the region of that address at all. Error 50035 means that the endpoint requires a key with bound addresses.',
      ].join('\n\n'),
    },
    'invalid-signature': {
      title: 'OKX says “invalid signature”',
      short: 'The secret key is almost always the wrong one.',
      words: '50113 60007 hmac wrong secret sign error',
      body: [
        'Error 50113, on WebSocket 60007. From the most common cause to the rarest:',
        '- The passphrase was pasted as the secret key. A secret key usually has 32 capital letters and digits.\n- The secret key of another key was used, or a character of it was lost.\n- The request was changed after it was signed: the query was encoded again or reordered, or the body was reformatted. Sign the exact text that is sent.\n- The program decodes the secret key as hexadecimal. It must be used as text, unchanged.',
        'The Sign screen shows each part of what is signed, so that you can compare it with what your program signs.',
      ].join('\n\n'),
    },
    passphrase: {
      title: 'Password, passphrase, master password: which is which?',
      short: 'Only the passphrase belongs to an API key.',
      words: '50105 60024 login password ccxt api password',
      body: [
        '- Login password: opens your account on OKX. Signet never asks for it.\n- Passphrase: chosen by you when you create an API key, one for each key. Programs send it with every request.\n- Secret key: made by OKX for the key. It signs, and is often mistaken for the passphrase.\n- Master password: opens your vault in Signet. OKX does not know it.',
        'Some programs call the passphrase “password” or “API password”; ccxt does. They mean the passphrase of the key.',
        'Error 50105, on WebSocket 60024, means that the passphrase does not belong to the key. OKX cannot show it to you: [[lost|what to do if it is lost]].',
      ].join('\n\n'),
    },
    'special-characters': {
      title: 'Which characters can a passphrase have?',
      short: 'Usually 8 to 32 characters: a capital, a small letter, a digit and a symbol.',
      words: 'special symbols dollar quotes shell escape unicode emoji chinese space',
      body: [
        'OKX states this rule for sub-account and broker keys, and Signet assumes it for the others. Older keys may differ, so Signet warns but does not refuse.',
        'A passphrase is sent in an HTTP header, which cannot contain Chinese characters or emoji, so Signet refuses them. It also refuses spaces at either end, because you cannot see them.',
        'OKX accepts symbols as they are, but shells and configuration files give some of them a meaning: `$`, `#`, `%`, `&`, quotes and backslashes. If the passphrase works in Signet but not in a program, put it in single quotes there, or choose one whose only symbols are `-`, `_` and `.`.',
      ].join('\n\n'),
    },
    clock: {
      title: 'The clock of this computer',
      short: 'OKX refuses requests whose time is more than 30 seconds off.',
      words: '50102 50112 60004 60006 timestamp expired time drift ntp',
      body: [
        'Every signed request carries its time. If it is more than 30 seconds off OKX’s clock, OKX refuses it with 50102, on WebSocket with 60006. 50112 and 60004 mean that the time could not be read.',
        '- Windows: Settings, Time & language, Date & time, Sync now.\n- macOS: System Settings, General, Date & Time, set automatically.\n- Linux: `timedatectl set-ntp true`.\n- Virtual machines, WSL and containers take their host’s time and fall behind after it sleeps: restart them.',
        'Signatures expire too. OKX refuses a signature that is half a minute old, so sign again. A [[check|check]] shows how far off your clock is.',
      ].join('\n\n'),
    },
    'rate-limits': {
      title: 'Rate limits and blocks',
      short: 'OKX counts requests per endpoint, and answers 50011 if they come too fast.',
      words: '50011 50061 too many requests throttle limit frequency blocked ban temporary',
      body: [
        'Each endpoint has its own limit, for example:',
        '- account configuration: 5 requests in 2 seconds,\n- account balance: 10 requests in 2 seconds,\n- placing orders: 60 requests in 2 seconds, counted for each instrument,\n- new and changed orders together: 1,000 in 2 seconds for each sub-account, or OKX answers 50061,\n- WebSocket: 3 connections in 1 second for each IP address, and 480 logins or subscriptions in 1 hour for each connection.',
        'On 50011 and 50061, a program should wait and retry, waiting longer each time. For data that changes all the time, use WebSocket instead of polling.',
        'Signet keeps to the limits that OKX documents when it sends requests itself.',
        '## If OKX stops answering',
        'A program that ignores the limits may be blocked for a while, together with everything else behind its address. Stop it, wait some minutes, and find out why it was so fast: a loop without a pause, two copies of one bot, or polling where WebSocket would do. Another key or address does not solve that.',
        'If OKX has restricted the account itself, its message says so. Then only OKX support can help.',
      ].join('\n\n'),
    },
    languages: {
      title: 'Which languages and libraries work with OKX?',
      short:
        'Any language that can compute HMAC-SHA256. Python and JavaScript have ready-made libraries.',
      words: 'sdk python javascript typescript node ccxt okx-api python-okx go php rust freqtrade',
      body: [
        '- Python: `python-okx`, `ccxt`.\n- JavaScript and TypeScript: `okx-api`, `ccxt`.\n- PHP, C# and Go: `ccxt` as well.\n- Bots without programming: freqtrade and hummingbot, among others.',
        'Any other language works too. Join the timestamp, the method, the path with its query, and the body; compute its HMAC-SHA256 with the secret key; encode it in base64. The Sign screen shows these parts and generates code for curl, Python, JavaScript and Go.',
        'Install a library by the exact name that its authors publish. Packages with similar names have stolen keys before.',
      ].join('\n\n'),
    },
    'program-errors': {
      title: 'What should a program do when a request fails?',
      short:
        'Repeat only what is safe, give every order an ID of its own, and read every row of an answer.',
      words:
        'developer retry idempotent timeout clordid clientid scode smsg batch partial error handling unknown outcome 50004 50026 51149 50011 50061',
      body: [
        '## Repeat only what is safe',
        '- Reading changes nothing. Repeat it after a pause, and make each pause longer.\n- 50011 and 50061 say that you are too fast. OKX did not carry out the request, so wait and send it again.\n- If OKX refuses the key, the signature or a parameter, it will refuse the same request again. Stop, and report it.\n- An order, a transfer or a withdrawal that got no answer may have gone through. Find out before you send it again.',
        '## When the outcome is open',
        'After a time-out, a lost connection, or one of the codes 50004, 50026 and 51149, nothing is certain. So give every order a `clOrdId` of your own, and save it before you send the order. Then you can ask: `GET /api/v5/trade/order?instId=…&clOrdId=…`. Transfers and withdrawals take a `clientId` for the same purpose.',
        '## Read every row',
        'In an answer about orders, each row of `data` has its own `sCode`; `0` means that this one went through. The code of the whole answer is `1` if all of them failed, and `2` if some did. After `2`, repeat only what failed.',
        '## Stop at what the program does not know',
        '- Decide by the code and never by the text, which OKX may reword.\n- At an unknown code, stop trading and alert a person.\n- Log the code and the time, but no headers, no secret key and no passphrase.\n- Keep to the [[rate-limits|rate limits]].',
      ].join('\n\n'),
    },
    documentation: {
      title: 'Where is OKX’s own documentation?',
      short: 'Each OKX site has its own. Read the one for the site where your account is.',
      words: 'docs api reference endpoints link manual',
      body: [
        '- Global: `www.okx.com/docs-v5/en`\n- EEA: `my.okx.com/docs-v5/en`\n- US and Australia: `app.okx.com/docs-v5/en`\n- Turkey: `tr.okx.com/docs-v5`',
        'It lists every endpoint with its parameters and rate limit, and all error codes. Hosts and products differ from site to site, so OKX asks you to read the one for your site.',
        'It no longer says which permission an endpoint needs. The Sign screen does, as far as OKX has ever documented it.',
      ].join('\n\n'),
    },
    check: {
      title: 'What does a check do?',
      short: 'It asks OKX what it knows about a key, and compares that with the entry.',
      words: 'verify test live check verdict permissions confirmed findings',
      body: [
        'A check is one signed call, which needs Read and changes nothing. OKX answers which permissions the key has, which IP addresses are bound to it, its name, and the account that it belongs to. Before that, Signet asks for the time, to see how far off your clock is.',
        'Signet compares OKX’s answer with the entry. If they differ, it says which of the two to change. Anything wrong is a finding, and each finding says how to fix it.',
        'In a terminal: `signet check`.',
      ].join('\n\n'),
    },
    'what-signet-sees': {
      title: 'What Signet can see, and what it cannot',
      short: 'What you enter, and what OKX reports about that one key. Nothing else.',
      words: 'privacy telemetry network cloud data collect offline',
      body: [
        '## It sees',
        '- what you enter,\n- what OKX answers when you have a key checked or send a request.',
        '## It does not see',
        '- your login password and your two-factor codes,\n- your other keys: OKX has no list that a program can request,\n- applications that are [[connections|connected]] to your account without a key,\n- when a key was created, or last used by others: OKX does not say, so Signet asks you for the date,\n- what happens to credentials that you gave to an application.',
        'Signet connects to OKX and to no one else, and only when you ask it to. Signing needs no network at all. The vault stays on this computer; there is no account, no cloud and no telemetry.',
      ].join('\n\n'),
    },
    'master-password': {
      title: 'Master password and recovery code',
      short: 'Either one opens the vault. Without both, it cannot be opened.',
      words: 'forgot forgotten reset vault unlock recovery kit',
      body: [
        'The master password opens the vault every day. It is not stored anywhere, so it cannot be reset.',
        'The recovery code opens the vault without it. You were asked to print it when the vault was created. After unlocking with the code, set a new master password in Settings. There you can also replace the code when the paper is lost.',
        'If both are gone, the vault stays closed. Your funds and keys on OKX are not affected: create new keys there, and delete the old ones.',
      ].join('\n\n'),
    },
    keyboard: {
      title: 'Signet by keyboard',
      short: 'Ctrl+K finds anything, Ctrl+L locks. On a Mac, use ⌘ instead of Ctrl.',
      words: 'shortcuts keys hotkey palette accessibility screen reader',
      body: [
        '- Ctrl+K, ⌘K: find a key, a screen, an action or a topic of Help.\n- Ctrl+L, ⌘L: lock.\n- Tab, Shift+Tab: move between controls. Enter or Space: press one.\n- Arrow keys: move through the results here and in Find.\n- Escape: close what is open, or clear a search.',
      ].join('\n\n'),
    },
    terms: {
      title: 'Every term in one place',
      short: 'The terms that Signet uses, each with one meaning.',
      words: 'glossary vocabulary dictionary definition meaning',
      body: [
        'In the window, a term with a dotted underline shows its explanation when you press it.',
      ].join('\n\n'),
    },
  },
} as const;
