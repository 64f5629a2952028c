import { describe, expect, it } from 'vitest';
import { addPolicy, startWhenSeen } from './page-html.server.ts';

const PAGE = `<!doctype html><html><head>
<link href="../_app/a.js" rel="modulepreload">
<link href="../_app/a.css" rel="stylesheet">
</head><body><script type="application/ld+json">{"a":1}</script><script>
{ Promise.all([
	import("../_app/start.js"),
	import("../_app/app.js")
]).then(([kit, app]) => { kit.start(app, element); }); }
</script></body></html>`;

describe('the policy of a page', () => {
  it('allows the scripts that stand in it by their hash, and no others', () => {
    const policy = addPolicy('<head></head><script>a()</script>').match(/content="([^"]+)"/)?.[1] ?? '';
    // echo -n 'a()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("script-src 'self' 'sha256-");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toContain('http');
  });

  it('leaves data blocks out', () => {
    expect(addPolicy(PAGE).match(/sha256-/g)).toHaveLength(1);
  });
});

describe('a page that starts when seen', () => {
  it('waits before it imports its code, and does not fetch it ahead', () => {
    const html = startWhenSeen(PAGE);
    expect(html).toContain(
      '.then(() => Promise.all([import("../_app/start.js"), import("../_app/app.js")])).then(([kit, app])',
    );
    expect(html).not.toContain('modulepreload');
    expect(html).toContain('rel="stylesheet"');
  });

  it('says so when the page starts otherwise than it did', () => {
    expect(() => startWhenSeen('<head></head>')).toThrow('startWhenSeen');
  });
});
