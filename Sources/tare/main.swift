import TareCommandLine

Program.run()
