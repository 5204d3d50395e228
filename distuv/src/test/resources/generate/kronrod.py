# Nodes and weights of the Gauss-Kronrod pair of 7 and 15 points, in Quadrature: python3 kronrod.py (mpmath)
from mpmath import mp, mpf, polyroots, legendre, quad, matrix, lu_solve, diff
mp.dps=40
n=7
# Stieltjes polynomial E_{8}: orthogonal to P_7*x^k, k<8 ; use even power basis
g=[mpf(0)]
import itertools
# Legendre P7 coefficients
c=[mpf(x)/16 for x in [0,-35,0,315,0,-693,0,429]] # ascending x^0..x^7
def mom(p): # int of polynomial ascending
    return sum(2*a/(k+1) for k,a in enumerate(p) if k%2==0)
def mul(a,b):
    r=[mpf(0)]*(len(a)+len(b)-1)
    for i,x in enumerate(a):
        for j,y in enumerate(b): r[i+j]+=x*y
    return r
# E8 = x^8 + e6 x^6+e4x^4+e2x^2+e0
A=matrix(4,4);B=matrix(4,1)
for r,k in enumerate([1,3,5,7]):
    for cidx,d in enumerate([0,2,4,6]):
        q=mul(c,[0]*(k+d)+[1]); A[r,cidx]=mom(q)
    B[r]=-mom(mul(c,[0]*(k+8)+[1]))
e=lu_solve(A,B)
E=[e[0],0,e[1],0,e[2],0,e[3],0,1]
import mpmath
kr=[x.real for x in polyroots(E[::-1],maxsteps=500,extraprec=200)]
ga=[x.real for x in polyroots(c[::-1],maxsteps=500,extraprec=200)]
nodes=sorted(kr+ga)
N=len(nodes)
# weights: moments
M=matrix(N,N);b=matrix(N,1)
for i in range(N):
    for j in range(N): M[i,j]=legendre(i,nodes[j])
    b[i]=2 if i==0 else 0
w=lu_solve(M,b)
print([repr(float(abs(nodes[i]))) for i in range(8)])
print([repr(float(w[i])) for i in range(8)])
wg=[2/((1-x*x)*diff(lambda t:legendre(7,t),x)**2) for x in sorted(ga)]
print([repr(float(v)) for v in wg[:4]])
