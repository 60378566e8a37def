/** A Word file as a page answers with it. */
export const docxResponse = (file: BodyInit): Response =>
	new Response(file, {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		},
	});
