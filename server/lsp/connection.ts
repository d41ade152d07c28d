import { type ConnectionOptions, Message, type RequestMessage } from 'vscode-languageserver';
import { isRecord } from './params';

/**
 * What every connection of the server is made with. The library reads the parameters of `initialize` before any handler sees them: where
 * they are missing, or do not say what the client can do, it can do nothing.
 */
export const connectionOptions = (): ConnectionOptions => ({
  messageStrategy: {
    handleMessage(message, next) {
      if (!Message.isRequest(message) || message.method !== 'initialize') return next(message);
      const request: RequestMessage = { ...message, params: withCapabilities(message.params) };
      return next(request);
    },
  },
});

function withCapabilities(params: unknown): object {
  const given = isRecord(params) ? params : {};
  return isRecord(given['capabilities']) ? given : { ...given, capabilities: {} };
}
