"""Writes symbols-FAMILY.txt: of each function that the binding calls, what the libraries export and the headers declare.

usage: symbols.py NAMES PRESETS.jar EXPORTS VERSION > symbols-VERSION.txt

NAMES    a file with the names of all functions that are called, one a line
PRESETS  org.bytedeco:cuda:VERSION, whose classes were made from NVIDIA's headers by a parser
EXPORTS  a file with what the libraries define: `nm -D --defined-only libcublas.so.12 libcusolver.so.11 …`; where they
         cannot be had, what org.bytedeco:cuda:VERSION:linux-x86_64 imports of them: `nm -D --undefined-only libjni*.so`

A line: the name, whether the libraries export it (+ or -), and its types: I int, J 64 bits, B char, F float, G double,
p a pointer; 0 for none. A function that the headers of a version do not have gets a -.
"""
import re
import subprocess
import sys

names, presets, exports, version = sys.argv[1:]
names = open(names).read().split()
exported = {line.split()[-1].split('@')[0] for line in open(exports) if line.strip() and not line.endswith(':\n')}
types = {'int': 'I', 'long': 'J', 'byte': 'B', 'float': 'F', 'double': 'G', 'short': 'H', 'boolean': 'Z'}
declared = {}
for global_ in ('cudart', 'cublas', 'cusolver', 'nvrtc'):
    text = subprocess.run(['javap', '-public', '-cp', presets, 'org.bytedeco.cuda.global.' + global_],
                          capture_output=True, text=True).stdout
    for m in re.finditer(r'native int (\w+)\(([^)]*)\)', text):
        args = [a.strip() for a in m.group(2).split(',') if a.strip()]
        declared.setdefault(m.group(1), set()).add(''.join(types.get(a, 'p') for a in args))
print('# functions of CUDA ' + version + ' that are called; written by gpu/src/test/symbols/symbols.py from org.bytedeco:cuda:' + version)
for n in sorted(names):
    kinds = declared.get(n, declared.get(re.sub('_v2$', '', n) if n.startswith('cu') and n[2].isupper() else n, {'?'}))
    print(n, '+' if n in exported else '-', '|'.join(sorted(kinds)) or '0')
