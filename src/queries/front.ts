/** What the front page tells beside the head. */
import { queryOptions } from '@tanstack/react-query';
import { type Front, frontSchema } from '#bundle/front.ts';
import { bundle } from '#queries/bundle.ts';

export const frontQuery = () => queryOptions<Front>({ queryKey: ['front'], queryFn: async () => (await bundle()).json('front', 0, frontSchema) });
