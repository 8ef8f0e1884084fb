import type { okxErrors as english } from '../en/okx-errors.ts';
import type { Wording } from '../wording.ts';

/** OKX does not document which of these each error means. */
const regional = 'OKX 不向此账户提供这项服务，可能与所在地区、身份认证或监管规定有关。';

/** Says what to do about the errors of one kind. */
const nextOf = {
  restricted: '请登录 OKX 查看账户的说明，或联系 OKX 客服。新建密钥没有用，同样会受限制。',
  region: '请登录 OKX，页面会说明账户还缺什么，或是否不向您提供此服务。新建密钥不会改变结果。',
  malformed: '请对照 OKX 文档中该接口的说明并更正请求，与密钥无关。',
  rows: '请查看 OKX 对每一项的说明，只重新发送没有成功的项目。',
  subAccountKey: '请到 OKX 查看子账户的密钥，再更正请求，或删除不再使用的密钥。',
  transfer: '请改用主账户的密钥划转，或由主账户在 OKX 允许子账户划转。',
  connection: '请修正使用该连接的程序，与密钥无关。',
  reconnect: '请一分钟后重新连接并重新登录，与密钥无关。',
} as const;

export const okxErrors: Wording<typeof english> = {
  '1': { what: 'OKX 没有执行请求中的任何一项。', next: nextOf.rows },
  '2': { what: 'OKX 只执行了请求中的部分项目。', next: nextOf.rows },
  '50000': { what: '请求到达 OKX 时没有请求体，而该接口需要请求体。', next: nextOf.malformed },
  '50001': {
    what: 'OKX 目前无法提供服务，例如正在维护。',
    next: '请等服务恢复后再检查。',
  },
  '50002': { what: 'OKX 无法把请求体读作 JSON。', next: nextOf.malformed },
  '50004': { what: 'OKX 处理超时，没有响应。', next: '请一分钟后再检查。' },
  '50005': {
    what: '这项查询在 OKX 已下线或暂时不可用，不是您这边造成的。',
    next: '请稍后再检查。',
  },
  '50006': { what: 'OKX 不接受请求的内容类型（Content-Type）。', next: nextOf.malformed },
  '50007': { what: 'OKX 已封禁这个密钥所属的账户。', next: nextOf.restricted },
  '50009': { what: '账户的仓位正在被强制平仓，OKX 已暂停此账户。', next: nextOf.restricted },
  '50011': {
    what: '请求过于频繁，超过了 OKX 在此允许的速度，因此被拒绝。',
    next: '请等几秒再检查。如果反复出现，请让应用程序降低请求频率。',
  },
  '50012': { what: 'OKX 表示账户当前的状态不允许这项操作。', next: nextOf.restricted },
  '50013': { what: 'OKX 系统繁忙，与密钥或这台电脑无关。', next: '请一分钟后再检查。' },
  '50014': { what: 'OKX 需要的某个参数为空或缺失。', next: nextOf.malformed },
  '50026': { what: 'OKX 系统出错，不是您这边造成的。', next: '请几分钟后再检查。' },
  '50027': { what: 'OKX 不允许此账户交易。', next: nextOf.restricted },
  '50028': { what: 'OKX 目前不接受此账户的订单。', next: nextOf.restricted },
  '50029': { what: 'OKX 出于风险控制，不向此账户开放这个交易产品。', next: nextOf.restricted },
  '50030': {
    what: '这个密钥没有使用此接口的权限：需要“读取”。',
    next: '请到 OKX 编辑密钥并加上“读取”权限，或改用有该权限的密钥。',
  },
  '50035': {
    what: '此接口只接受已绑定 IP 的密钥。',
    next: '请到 OKX 为密钥绑定使用它的机器的 IP，然后再检查一次。',
  },
  '50038': {
    what: 'OKX 模拟盘不提供这项功能。',
    next: '如果这是实盘密钥，请在实盘检查。',
  },
  '50051': {
    what: regional,
    next: nextOf.region,
  },
  '50052': {
    what: regional,
    next: nextOf.region,
  },
  '50053': {
    what: 'OKX 只在模拟盘提供这项功能。',
    next: '如果这是模拟盘密钥，请在模拟盘检查。',
  },
  '50059': {
    what: regional,
    next: nextOf.region,
  },
  '50060': {
    what: regional,
    next: nextOf.region,
  },
  '50061': {
    what: '此账户下单和改单的速度，超过了 OKX 对其所有密钥合计的限制。',
    next: '请等几秒并减少订单。同一账户的其他密钥共用该限制。',
  },
  '50067': {
    what: '这个密钥所属的账户不能在此站点交易。',
    next: '请在开立账户的站点检查，也就是您平时登录的站点。',
  },
  '50100': {
    what: 'OKX 已冻结此账户的 API 访问。',
    next: '请向 OKX 客服询问原因和解除方法。新建的密钥同样会被冻结。',
  },
  '50101': {
    what: '环境不符：模拟盘密钥只能用于模拟盘，实盘密钥只能用于实盘。',
    next: '请在另一个环境检查这个密钥。',
  },
  '50102': {
    what: '请求中的时间与 OKX 的时钟相差超过 30 秒。',
    next: '请让系统通过网络校准时间。在此之前，可以按 OKX 的时钟校正签名所用的时间。',
  },
  '50103': { what: '请求到达 OKX 时没有 API 密钥。', next: '请重新输入此条目的 API 密钥。' },
  '50104': {
    what: '请求到达 OKX 时没有 Passphrase。',
    next: '请重新输入创建这个密钥时设置的 Passphrase。',
  },
  '50105': {
    what: 'OKX 认得这个密钥，但 Passphrase 不正确。',
    next: '请输入为这个 API 密钥设置的 Passphrase，而不是登录密码。如果已经遗失，请创建新密钥，OKX 无法再显示它。',
  },
  '50106': {
    what: '请求到达 OKX 时没有签名。',
    next: '请重新输入 Secret Key，并确认途中没有代理删除标头。',
  },
  '50107': {
    what: '请求到达 OKX 时没有时间戳。',
    next: '请检查途中是否有代理删除标头，然后再检查一次。',
  },
  '50108': {
    what: 'OKX 不认得这个请求所指定的交易所。',
    next: '请检查此条目的站点；如果设置了替代主机，也请一并检查。',
  },
  '50109': {
    what: 'OKX 不认得请求所发往的域名。',
    next: '请使用站点自己的主机，不要使用替代主机。',
  },
  '50110': {
    what: '这个密钥不允许从这台电脑的 IP 使用。',
    next: '请到 OKX 把此 IP 加入密钥，或从已列入的 IP 使用密钥。',
  },
  '50111': {
    what: '发送的 API 密钥不是有效的 API 密钥。',
    next: '请从 OKX 重新复制 API 密钥，并完整粘贴。必须是交易所的密钥；来自 web3.okx.com 的密钥用于 OKX DEX。',
  },
  '50112': {
    what: 'OKX 无法读取请求中的时间。',
    next: '请确认系统的日期和时间正确，然后再检查一次。',
  },
  '50113': {
    what: 'OKX 算出的签名与此不同，最常见的原因是 Secret Key 有误。',
    next: '请重新粘贴 Secret Key，并确认没有误贴成 Passphrase。',
  },
  '50114': {
    what: 'OKX 不接受这组凭证。',
    next: '请重新输入 API 密钥、Secret Key 和 Passphrase，三者必须属于同一个密钥。',
  },
  '50115': {
    what: 'OKX 在此路径不接受这种请求方法。',
    next: '请确认途中没有代理改动请求，然后再检查一次。',
  },
  '50116': {
    what: '为您创建密钥的应用程序只能有一个密钥，而目前已经有一个。',
    next: '请到 OKX 删除该应用程序之前的密钥，再重新连接应用程序。',
  },
  '50118': {
    what: '这个密钥关联的经纪商应用程序还没有向 OKX 登记 IP。',
    next: '请联系应用程序的开发者，请他们向 OKX 登记 IP。',
  },
  '50119': {
    what: 'OKX 在此找不到这个 API 密钥：可能已删除、因 14 天未使用而失效，或属于其他站点。',
    next: '请先尝试其他站点。如果都找不到，请到 OKX 查看密钥是否还在；不在的话请创建新密钥。来自 web3.okx.com 的密钥用于 OKX DEX，交易所不认得它。',
  },
  '50120': {
    what: '这个密钥没有使用此功能的权限：需要“读取”。',
    next: '请到 OKX 编辑密钥并加上“读取”权限，或改用有该权限的密钥。',
  },
  '50121': {
    what: 'OKX 不为这台电脑的 IP 所在地区提供服务。',
    next: '请关闭 VPN 或代理，从 OKX 提供服务的国家连接，然后再检查一次。',
  },
  '51000': { what: '请求中某个参数的值不被 OKX 接受。', next: nextOf.malformed },
  '51008': {
    what: '账户的余额或保证金不足以下这笔订单。',
    next: '请把资金划转到交易账户，或减少订单数量，与密钥无关。',
  },
  '51010': {
    what: 'OKX 在此账户当前的账户模式下不提供这项功能。',
    next: '请在 OKX 文档查看该接口需要哪种账户模式，需要时到 OKX 更改，与密钥无关。',
  },
  '51149': {
    what: '订单在 OKX 超时，无法得知是否已生效。',
    next: '重新发送之前，请先用 clOrdId 向 OKX 查询该订单。',
  },
  '58119': { what: '该子账户不能转出资金。', next: nextOf.transfer },
  '58128': { what: '子账户的密钥不能进行这种类型的划转。', next: nextOf.transfer },
  '58207': {
    what: 'OKX 不会提币到此地址：账户尚未验证该地址，或地址有误。',
    next: '请先到 OKX 验证该地址。密钥只能提币到已验证的地址。',
  },
  '58210': {
    what: '提币手续费超出 OKX 对该币种和网络的范围。',
    next: '请向 OKX 查询该币种的手续费，更正后再提币。',
  },
  '58228': {
    what: '这类提币只接受已绑定 IP 的密钥。',
    next: '请到 OKX 为密钥绑定使用它的机器的 IP，然后重试。',
  },
  '59500': {
    what: '这个密钥属于子账户，而 OKX 只对主账户的密钥回答这项查询。',
    next: '请检查这个密钥，再到条目中更正账户。',
  },
  '59501': { what: '账户的密钥数量已达 OKX 的上限。', next: nextOf.subAccountKey },
  '59502': { what: '账户中已有另一个同名的密钥。', next: nextOf.subAccountKey },
  '59503': { what: '请求为密钥绑定的 IP 数量超过 OKX 的上限。', next: nextOf.subAccountKey },
  '59504': { what: '子账户的密钥不能有“提币”权限。', next: nextOf.subAccountKey },
  '59505': { what: '请求所设置的 Passphrase 不符合 OKX 的规则。', next: nextOf.subAccountKey },
  '59506': { what: '子账户没有这个 API 密钥。', next: nextOf.subAccountKey },
  '59508': { what: 'OKX 已停用该子账户。', next: nextOf.restricted },
  '59510': {
    what: 'OKX 在这个密钥所属的账户下找不到该名称的子账户。',
    next: '请到 OKX 确认名称，英文字母区分大小写。',
  },
  '59550': {
    what: regional,
    next: nextOf.region,
  },
  '59604': { what: '这项操作可能只有主账户的密钥可以执行。', next: '请改用主账户的密钥。' },
  '60004': {
    what: 'OKX 无法读取 WebSocket 登录中的时间。',
    next: '请确认系统的日期和时间正确，再重新签署登录。',
  },
  '60005': {
    what: 'WebSocket 登录中的 API 密钥不是有效的 API 密钥。',
    next: '请从 OKX 重新复制 API 密钥，并完整粘贴。',
  },
  '60006': {
    what: 'WebSocket 登录太迟：其时间与 OKX 的时钟相差超过 30 秒。',
    next: '请重新签署登录并立即发送。如果仍然失败，请校准系统时钟。',
  },
  '60007': {
    what: 'OKX 为 WebSocket 登录算出的签名与此不同。',
    next: '请重新粘贴 Secret Key；它很容易与 Passphrase 混淆。',
  },
  '60009': {
    what: 'OKX 没有接受 WebSocket 登录，也没有说明具体原因。',
    next: '请检查三项凭证，以及密钥属于实盘还是模拟盘。',
  },
  '60011': { what: 'WebSocket 连接在登录前就请求了私有数据。', next: nextOf.connection },
  '60023': { what: 'WebSocket 登录过于频繁，超过 OKX 的限制。', next: nextOf.reconnect },
  '60024': {
    what: 'WebSocket 登录中的 Passphrase 不属于这个密钥。',
    next: '请输入 API 密钥的 Passphrase，而不是 OKX 账户的登录密码。',
  },
  '60028': {
    what: '这个 WebSocket 地址不支持该操作。',
    next: '请到密钥所属站点和环境的 private 或 business 地址登录。',
  },
  '60031': {
    what: '这个 WebSocket 连接已经登录过，而 OKX 每个连接只接受一次登录。',
    next: nextOf.connection,
  },
  '60032': {
    what: 'WebSocket 主机找不到这个 API 密钥：可能已删除或失效，或属于其他站点或环境。',
    next: '请尝试其他站点，再到 OKX 查看这个密钥。',
  },
  '63999': { what: 'OKX 在处理 WebSocket 登录时发生内部错误。', next: nextOf.reconnect },
  '64008': { what: 'OKX 即将为升级服务关闭这个 WebSocket 连接。', next: nextOf.reconnect },
};
