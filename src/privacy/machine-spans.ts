/** Web addresses and checksums: long runs of digits in them are nobody's number. */
export function machineSpans(text: string) {
	return [...text.matchAll(machineText)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Each alternative begins where a run begins, so that a run is read once. */
const machineText = new RegExp(
	[
		// A telephone number in the query of an address is still a telephone number.
		String.raw`(?<![a-z])(?:https?:\/\/|www\.)(?:(?!(?:tel|phone|mobile)=)[!#-&*-;=?-~])+`,
		String.raw`(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{16,}(?![0-9a-z])`,
		String.raw`(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])`,
	].join('|'),
	'gi',
);
