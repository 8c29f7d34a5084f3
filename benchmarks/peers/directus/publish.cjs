// Lets everybody read the posts: a permission of the policy that Directus makes for the public.
const { Client } = require("pg");

const database = new Client({
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  database: process.env.DB_DATABASE,
  user: process.env.DB_USER,
  password: process.env.DB_PASSWORD,
});

(async () => {
  await database.connect();
  await database.query(
    `INSERT INTO directus_permissions (policy, collection, action, permissions, validation, fields)
     SELECT a.policy, 'posts', 'read', '{}', '{}', '*'
     FROM directus_access a
     WHERE a.role IS NULL AND a."user" IS NULL
       AND NOT EXISTS (SELECT FROM directus_permissions p WHERE p.policy = a.policy AND p.collection = 'posts')`,
  );
  await database.end();
})().catch((failure) => {
  console.error(failure.message);
  process.exit(1);
});
