import type { networkReasons as english } from '../en/network-reasons.ts';
import type { Wording } from '../wording.ts';

export const networkReasons: Wording<typeof english> = {
  requestCanceled: '已在 OKX 响应之前取消。',
  proxyUnknown:
    '找不到代理 {{proxy}}（{{code}}），因此没有发送任何内容。请检查设置代理的地方所写的名称：HTTPS_PROXY 或系统设置。',
  proxyUnreachable:
    '无法连接代理 {{proxy}}（{{code}}），因此没有发送任何内容，也没有询问 OKX。请确认代理正在运行，或在 HTTPS_PROXY 或系统设置中更正。',
  proxyForeign:
    '{{proxy}} 上响应的不是 HTTP 代理（{{code}}），因此没有发送任何内容。那可能是 SOCKS 代理，或 http:// 与 https:// 写反了，请在 HTTPS_PROXY 或系统设置中更正。',
  proxySilent:
    '代理 {{proxy}} 没有及时响应，因此没有发送任何内容，也没有询问 OKX。请确认它正在运行，并且能连到 {{host}}。',
  proxyUntrusted:
    '代理 {{proxy}} 无法证明自己的身份（{{code}}），因此没有发送任何内容，也没有询问 OKX。',
  proxyLogin:
    '代理 {{proxy}} 要求用户名和密码（HTTP 状态 {{status}}），因此没有发送任何内容。请把正确的用户名和密码写入 HTTPS_PROXY。',
  proxyRefused:
    '代理 {{proxy}} 拒绝连接 {{host}}（HTTP 状态 {{status}}），因此没有发送任何内容。请联系代理的管理员放行 {{host}}。',
  proxyGateway:
    '代理 {{proxy}} 有响应，但连不上 {{host}}（HTTP 状态 {{status}}），因此没有发送任何内容。问题在代理与 OKX 之间。',
  socksProxy: '系统通过 SOCKS 代理连接 OKX，Signet 不支持。请把 {{variable}} 设为 HTTP 代理。',
  hostUnknown:
    '无法解析 {{host}} 这个名称（{{code}}），因此没有发送任何内容。请确认这台电脑已连接互联网，并且 DNS 正常。',
  hostRefused:
    '{{host}} 拒绝连接（{{code}}），因此没有发送任何内容。中间可能有防火墙，或主机设置有误。',
  hostDropped:
    '{{host}} 没有及时接受连接，因此没有发送任何内容。中间可能有防火墙，或主机设置有误。',
  networkDown:
    '这台电脑没有通往 {{host}} 的路由（{{code}}），因此没有发送任何内容。请确认已连接互联网。',
  hostUnreachable: '无法连接 {{host}}（{{code}}），因此没有发送任何内容。',
  certificateDate:
    '这台电脑的日期是 {{date}}，而 {{host}} 的证书在这一天无效（{{code}}），因此没有发送任何内容。如果日期有误，请校准时间；如果日期正确，可能是中间的代理或杀毒软件代为响应。',
  certificateHost:
    '以 {{host}} 之名响应的，出示的是另一台主机的证书（{{code}}），因此没有发送任何内容。可能是网络的登录页面、DNS 或 hosts 文件指向了别处。',
  certificateSelfSigned:
    '以 {{host}} 之名响应的，用的是自签名证书（{{code}}），因此没有发送任何内容。那不是 OKX，可能是网络的登录页面、路由器或测试服务器。',
  certificateIssuer:
    '{{host}} 的证书由 Signet 不认识的机构签发（{{code}}），因此没有发送任何内容。读取加密连接的公司网络或杀毒软件会造成这种情况，请改用其他网络。',
  hostUntrusted:
    '{{host}} 无法证明自己的身份（{{code}}），因此没有发送任何内容。可能是中间的代理或杀毒软件代为响应。',
  tlsFailed:
    '这台电脑没能与 {{host}} 建立加密连接（{{code}}），因此没有发送任何内容。可能是中间被拦截，或对方以未加密的方式响应。',
  hostSilent: '{{host}} 没有及时响应。',
  hostCut: '{{host}} 响应之前，连接就中断了（{{code}}）。',
  hostIncomplete: '{{host}} 的响应不完整，或不是 HTTP（{{code}}）。',
  answerTooLong: '响应超过 {{limit}} 字节，因此不是来自 OKX。',
  answerForeign:
    '响应（HTTP 状态 {{status}}）不是 OKX 的格式，可能是代理或网络的登录页面代为响应。',
  answerOfGateway:
    '响应（HTTP 状态 {{status}}）来自 OKX API 前面的服务器，可能是 OKX 或途中的代理目前出现故障。',
  answerTimeless: 'OKX 的响应没有附上时间。',
  answerUnknown: 'OKX 接受了密钥，但以 Signet 不认识的形式描述其权限。',
  outcomeNone: '这个请求不会更改任何内容，可以重试。',
  outcomeUnknown: '无法得知 OKX 是否已执行这个请求，在确认之前请勿重复发送。',
  outcomeQuestion: '请用 GET 查询：{{questions}}',
  outcomeLook: '请到 OKX 查看这个请求所涉及的订单、划转或设置。',
};
