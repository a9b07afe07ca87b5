import { checkedAddress, isAllowed, targetUrl } from './target.ts';

describe('the address of a callback', () => {
  it.each([
    ...['127.0.0.1', '127.1.2.3', '::1', '0.0.0.0', '::', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'fe80::1', 'fc00::1', 'ff02::1', '::ffff:0:127.0.0.1'],
  ])('%s is not of the public internet', (address) => {
    expect(isAllowed(address, 'public')).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])('%s is', (address) => {
    expect(isAllowed(address, 'public')).toBe(true);
  });

  it.each([['127.0.0.1', true], ['::1', true], ['::ffff:127.0.0.1', true], ['10.0.0.1', false], ['169.254.169.254', false]])('%s is allowed in development: %p', (address, allowed) => {
    expect(isAllowed(address, 'development')).toBe(allowed);
  });

  it.each([
    'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://127.1/', 'https://127.0.0.1./', 'https://[::1]/', 'https://[::ffff:7f00:1]/', 'https://[::127.0.0.1]/',
    'https://user:word@partner.example/', 'http://partner.example/', 'ftp://partner.example/', 'file:///etc/passwd', '/relative', '', `https://partner.example/${'a'.repeat(3000)}`, 'https://①②⑦.⓪.⓪.①/',
  ])('refuses %s at once', (callback) => {
    expect(() => targetUrl(callback, 'public', 'callback')).toThrow(/callback/);
  });

  it('is looked up at each attempt, and refused when the name leads inside', async () => {
    const url = targetUrl('https://localhost/', 'public', 'callback');
    await expect(checkedAddress(url, 'public', 'callback')).rejects.toMatchObject({ code: 'badCallback' });
    expect(['127.0.0.1', '::1']).toContain((await checkedAddress(new URL('http://localhost/'), 'development', 'callback')).address);
  });
});
