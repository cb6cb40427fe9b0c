import { describe, expect, it } from 'vitest';
import { denyPermissions } from '../../../electron/permissions.ts';

type Guarded = Parameters<typeof denyPermissions>[0];
type Handlers = { [Name in keyof Guarded]?: Parameters<Guarded[Name]>[0] };

function handlersSet(): Handlers {
  const set: Handlers = {};
  denyPermissions({
    setPermissionRequestHandler: (handler) => void (set.setPermissionRequestHandler = handler),
    setPermissionCheckHandler: (handler) => void (set.setPermissionCheckHandler = handler),
    setDevicePermissionHandler: (handler) => void (set.setDevicePermissionHandler = handler),
    setDisplayMediaRequestHandler: (handler) => void (set.setDisplayMediaRequestHandler = handler),
  });
  return set;
}

/** What the handlers are told doesn't matter to them. */
const anything = {} as never;

describe('denyPermissions', () => {
  it('says no to a request', () => {
    const answers: boolean[] = [];
    handlersSet().setPermissionRequestHandler?.(
      anything,
      'geolocation',
      (granted) => void answers.push(granted),
      anything,
    );
    expect(answers).toEqual([false]);
  });

  it('says no to a check, and to a device', () => {
    const set = handlersSet();
    expect(set.setPermissionCheckHandler?.(null, 'notifications', 'app://hamesh', anything)).toBe(false);
    expect(set.setDevicePermissionHandler?.(anything)).toBe(false);
  });

  it('shares no screen', () => {
    expect(handlersSet().setDisplayMediaRequestHandler).toBeNull();
  });
});
