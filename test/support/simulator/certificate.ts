/**
 * A certificate for OKX's REST hosts and for loopback, valid until 2126, which the simulated exchange presents. It is
 * self-signed and trusted only by tests, so its published key protects nothing.
 */
export const certificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIB+TCCAZ+gAwIBAgIUYkGrW0GmTQWgo79PI+IVB/YtT0QwCgYIKoZIzj0EAwIw
JzElMCMGA1UEAwwcU2ltdWxhdGVkIGV4Y2hhbmdlIG9mIGEgdGVzdDAgFw0yNjEx
MjkxMjMwNTlaGA8yMTI2MTEwNTEyMzA1OVowJzElMCMGA1UEAwwcU2ltdWxhdGVk
IGV4Y2hhbmdlIG9mIGEgdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFzB
olLOi3/ixHGr+aF7xHpdycn+78WMbRF/2l04tLQ8ZC/VyU70A+cvwOwj7zVkVZ/b
4Z+gEIHSwvxuF1YVwQ+jgaYwgaMwHQYDVR0OBBYEFB3b1Wtkmg2nkdDvAe5xTHtW
nLFfMB8GA1UdIwQYMBaAFB3b1Wtkmg2nkdDvAe5xTHtWnLFfMA8GA1UdEwEB/wQF
MAMBAf8wUAYDVR0RBEkwR4IPb3BlbmFwaS5va3guY29tggtlZWEub2t4LmNvbYIK
dXMub2t4LmNvbYIKdHIub2t4LmNvbYIJbG9jYWxob3N0hwR/AAABMAoGCCqGSM49
BAMCA0gAMEUCIQCDrSFAPpZYZ+qB1u13g0Bh40c6i5dCoA1NfW0piKz6FQIgNtTQ
uXU23u0ND77X5ogRcauIyMBsVn2771Nqyd5hJgk=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgGx/0+R1OP2/MOmqz
Ggr48nOyolGAzXWi0PhBlJEtSOOhRANCAARcwaJSzot/4sRxq/mhe8R6XcnJ/u/F
jG0Rf9pdOLS0PGQv1clO9APnL8DsI+81ZFWf2+GfoBCB0sL8bhdWFcEP
-----END PRIVATE KEY-----
`,
} as const;
