import type { APIRoute } from 'astro';
import { schemaText } from '#data/data-package.ts';
import { jsonSchemas } from '#data/json-schemas.ts';
import { fileResponse } from '#files/mime-type.ts';
import { pathsOf } from '#site/paths.ts';

export const getStaticPaths = pathsOf(() =>
	jsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } })),
);

export const GET: APIRoute<{ schema: object }> = ({ props: { schema } }) =>
	fileResponse(schemaText(schema), 'json');
