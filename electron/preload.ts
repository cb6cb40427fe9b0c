import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, type Bridge } from './channels.ts';

const bridge = {
  call: (name, input) => ipcRenderer.invoke(CHANNELS.call, name, input),
} satisfies Bridge;

contextBridge.exposeInMainWorld('hamesh', bridge);
