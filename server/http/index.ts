export { type AppDeps, type AppSettings, createApp } from './app.ts';
