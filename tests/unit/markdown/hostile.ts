/**
 * Hostile Markdown and HTML, made by combining what attacks are made of: elements with handlers,
 * attributes with addresses, Markdown links with addresses in disguise, and odd pieces by themselves.
 */
export function hostileTexts(): string[] {
	const texts = [...handlers(), ...addresses(), ...markdownLinks(), ...oddities];
	return [...new Set(texts)];
}

const elements =
	'a abbr area article audio b base blockquote body br button canvas details dialog div embed fieldset figure font form frame frameset h2 head html iframe img input isindex keygen li link main map marquee math menu meta nav noscript object ol p param picture portal pre script section select slot source span style svg table tbody td template textarea tfoot th title tr track ul use video x-custom xml xss'.split(
		' ',
	);

const events = [
	'onload',
	'onerror',
	'onclick',
	'onfocus autofocus tabindex=0',
	'ontoggle open',
	'onanimationstart style=animation-name:x',
	'onpointerrawupdate',
	'onbeforetoggle popover id=x',
	'onscrollsnapchange',
	'oncontentvisibilityautostatechange style=content-visibility:auto',
];

function* handlers(): Generator<string> {
	for (const element of elements) {
		for (const event of events) {
			const [name = '', ...others] = event.split(' ');
			yield `<${element} ${name}="alert(1)" src=x ${others.join(' ')}>x</${element}>`;
		}
	}
}

/** Addresses that run something, look like others, or lead where no reader should go. */
const hostileAddresses: readonly string[] = [
	...[
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
	],
	...['\u0001javascript:alert(1)', ' javascript:alert(1)', '&#106;avascript:alert(1)'],
	...['&#x6A;avascript&colon;alert(1)', 'javascript&Tab;:alert(1)', 'javascript:&NewLine;alert(1)'],
	...['%6aavascript:alert(1)', 'vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>'],
	...['data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'blob:https://x/1'],
	...['data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
	...['filesystem:https://x/1', 'view-source:javascript:alert(1)', 'jar:https://x!/'],
	...['//evil.example/x', '\\\\evil.example\\x', 'https:evil', 'javascript://%0aalert(1)'],
	'javascript:/*--></title></style></textarea></script><svg/onload=alert(1)>',
	...['\ufeffjavascript:alert(1)', '\u00a0javascript:alert(1)', 'java\u0000script:alert(1)'],
	...[
		'weixin://dl/business',
		'intent://x#Intent;end',
		'file:///etc/passwd',
		'javascript\u2028:alert(1)',
	],
];

const addressAttributes =
	'a.href a.xlink:href a.ping area.href img.src img.srcset img.longdesc source.srcset iframe.src iframe.srcdoc embed.src object.data form.action button.formaction input.formaction base.href link.href script.src body.background table.background blockquote.cite q.cite del.cite video.poster audio.src track.src svg.href use.href image.xlink:href animate.values math.href frame.src html.manifest meta.content applet.code isindex.action'.split(
		' ',
	);

function* addresses(): Generator<string> {
	for (const place of addressAttributes) {
		const [element = '', attribute = ''] = place.split('.');
		for (const address of hostileAddresses)
			yield `<${element} ${attribute}="${address.replaceAll('"', '&quot;')}">x</${element}>`;
	}
}

function* markdownLinks(): Generator<string> {
	for (const to of hostileAddresses) {
		yield* [`[x](${to})`, `[x](<${to}>)`, `![x](${to})`, `<${to}>`, `[x]: ${to}\n\n[x]`];
		yield* [`![x][y]\n\n[y]: <${to}>`, `[a](${to} "onmouseover=alert(1)")`];
		yield* [`[![i](${to})](${to})`, `| a |\n|---|\n| [x](${to}) |`, `> [x](${to})`];
		yield* [`- [ ] [x](${to})`, `text[^1]\n\n[^1]: [x](${to})`, `### [x](${to})`];
	}
}

const oddities: readonly string[] = [
	'![x"onerror="alert(1)](./photo.jpg)',
	'![x](./photo.jpg "t\\" onerror=\\"alert(1)")',
	'![" onload="alert(1)](./photo.jpg)',
	'<astro-island component-url="data:text/javascript,alert(1)" client="load" ssr></astro-island>',
	'{alert(1)}',
	'<Fragment set:html="<script>alert(1)</script>" />',
	'<div is:raw>{alert(1)}</div>',
	'## <img src=x onerror=alert(1)>',
	'## `</script><script>alert(1)</script>`',
	'<!--[if IE]><script>alert(1)</script><![endif]-->',
	'<!-- --!><img src=x onerror=alert(1)>',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?xml-stylesheet href="javascript:alert(1)"?>',
	'<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
	'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
	'<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
	'<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
	'<select><template><script>alert(1)</script></template></select>',
	'<table><tr><td><style></td><img src=x onerror=alert(1)>',
	'```html\n</code></pre><script>alert(1)</script>\n```',
	'~~~" onmouseover="alert(1)\nx\n~~~',
	'``` x" onclick="alert(1)\ny\n```',
	'```chart\ntitle: <script>alert(1)</script>\nreading: "\\"><img src=x onerror=alert(1)>"\nunit: 次\ncolumns: ["<b onclick=alert(1)>"]\nrows:\n  "<svg onload=alert(1)>": [1]\n```',
	'<figure class="chart" data-rows="9"><report-chart data-label="x"></report-chart></figure>',
	'<a id=defaultView><a id=defaultView name=x href=//evil>',
	'<form name=body><input name=attributes>',
	'<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
	'<div style="background:url(javascript:alert(1));position:fixed;inset:0">cover</div>',
	'<button commandfor=x command=show-modal>y</button>',
	'x[^<img src=x onerror=alert(1)>]\n\n[^<img src=x onerror=alert(1)>]: y',
	'x[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: y',
	'<https://evil.example/"onmouseover="alert(1)>',
	'[x](https://evil.example "\\"><script>alert(1)</script>")',
];
