// Opens Prisma's own schema engine, compiled to WebAssembly, over node-postgres. Why: docs/decisions/0002-prisma-offline.md.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { parseIntoClientConfig } from 'pg-connection-string';

const require = createRequire(import.meta.url);
const CHARACTER = 18;
const TEXT = 25;

/** Reads the catalogue's type "char", which the stock adapter refuses, as a character. */
function readingCharacters(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let isCharacter = [];
  adapter.performIO = async (query) => {
    const answer = await performIO(query);
    const fields = answer.fields ?? [];
    isCharacter = fields.map((field) => field.dataTypeID === CHARACTER);
    for (const field of fields) if (field.dataTypeID === CHARACTER) field.dataTypeID = TEXT;
    return answer;
  };
  adapter.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    const columnTypes = answer.columnTypes.map((type, at) => (isCharacter[at] ? ColumnTypeEnum.Character : type));
    return { ...answer, columnTypes };
  };
  return adapter;
}

/** Sends scripts whole (the stock adapter splits them at every semicolon, functions too). */
function forMigrations(adapter, afterDispose) {
  readingCharacters(adapter);
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await afterDispose?.();
  };
  return adapter;
}

const open = new Set();

/** The engine does not close its connections at the end. */
export async function closeConnections() {
  await Promise.allSettled([...open].map((adapter) => adapter.dispose()));
}

class MigrationPg extends PrismaPg {
  async connect() {
    const adapter = forMigrations(await super.connect(), () => open.delete(adapter));
    open.add(adapter);
    return adapter;
  }

  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = await this.connect();
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...this.config, database }).connect();
    return forMigrations(shadow, async () => {
      await admin.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await admin.dispose();
    });
  }
}

async function loadEngine() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

/**
 * @param {string} url of the database
 * @param {[path: string, text: string][]} datamodels the schema files; none is given as undefined, since [] makes the engine panic
 */
export async function openSchemaEngine(url, datamodels) {
  const { SchemaEngine } = await loadEngine();
  // Parts instead of a connection string, which would win over the shadow database's name;
  // one connection, because the engine's advisory lock belongs to a session.
  const factory = new MigrationPg({ ...parseIntoClientConfig(url), max: 1, idleTimeoutMillis: 0 });
  const log = (line) => process.env.DEBUG_ENGINE && console.error(line);
  return SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    log,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
