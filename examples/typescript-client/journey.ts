// A front end's first day: pages, one item, search, what is related, and an error, all typed by the generated client.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

const address = process.argv[2];
if (address === undefined) {
  throw new Error("usage: node journey.js ADDRESS");
}
const client = createClient<paths>({ baseUrl: address });

type Post = components["schemas"]["PostSummary"];

async function allPosts(): Promise<Post[]> {
  const posts: Post[] = [];
  let cursor: string | undefined;
  do {
    const { data, error } = await client.GET("/api/v1/posts", {
      params: { query: cursor === undefined ? { limit: 5 } : { limit: 5, cursor } },
    });
    if (error !== undefined) {
      throw new Error(`${error.code}: ${error.detail}`);
    }
    posts.push(...data.items);
    cursor = data.next_cursor ?? undefined;
  } while (cursor !== undefined);
  return posts;
}

const posts = await allPosts();
assert.ok(posts.length > 5, "there is more than one page of posts");
assert.equal(new Set(posts.map((post) => post.id)).size, posts.length, "no post comes twice");

const first = posts[0];
assert.ok(first !== undefined);
const { data: post, response } = await client.GET("/api/v1/posts/{slug_or_id}", {
  params: { path: { slug_or_id: first.slug } },
});
assert.equal(post?.id, first.id);
assert.ok(response.headers.get("etag")?.startsWith('"'), "one item has a strong entity tag");

const { data: found } = await client.GET("/api/v1/search", { params: { query: { q: first.title, limit: 3 } } });
assert.ok(found?.items.some((item) => item.id === first.id), "a post is found by its title");

const { data: related } = await client.GET("/api/v1/posts/{slug_or_id}/related", {
  params: { path: { slug_or_id: first.slug } },
});
assert.ok(related !== undefined && related.items.every((item) => item.id !== first.id));

const { error } = await client.GET("/api/v1/posts/{slug_or_id}", {
  params: { path: { slug_or_id: "no-such-post" } },
});
assert.equal(error?.code, "post_not_found");
assert.equal(error.status, 404);

console.log(`${posts.length} posts read, found and related; errors are typed.`);
