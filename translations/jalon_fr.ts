<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessOutput</name>
    <message>
        <source>All that is held on this person</source>
        <translation>Tout ce qui est enregistré sur cette personne</translation>
    </message>
    <message>
        <source>Data held on %1.pdf</source>
        <translation>Données enregistrées sur %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Data (*.json)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt);;Données (*.json)</translation>
    </message>
    <message>
        <source>All that is held on this person is in “%1”, in clear: give it to them, then delete it.</source>
        <translation>Tout ce qui est enregistré sur cette personne est dans «&#xa0;%1&#xa0;», en clair&#x202f;: remettez-le-lui, puis effacez-le.</translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>&amp;Diagnostic…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>adding a diagnostic</source>
        <translation>ajout d’un diagnostic</translation>
    </message>
    <message>
        <source>correcting the diagnostic</source>
        <translation>correction du diagnostic</translation>
    </message>
    <message>
        <source>cancelling the diagnostic</source>
        <translation>retrait du diagnostic</translation>
    </message>
    <message>
        <source>&amp;Barrier…</source>
        <translation>&amp;Frein…</translation>
    </message>
    <message>
        <source>adding a barrier</source>
        <translation>ajout d’un frein</translation>
    </message>
    <message>
        <source>correcting the barrier</source>
        <translation>correction du frein</translation>
    </message>
    <message>
        <source>cancelling the barrier</source>
        <translation>retrait du frein</translation>
    </message>
    <message>
        <source>&amp;Orientation…</source>
        <translation>&amp;Orientation…</translation>
    </message>
    <message>
        <source>adding an orientation</source>
        <translation>ajout d’une orientation</translation>
    </message>
    <message>
        <source>correcting the orientation</source>
        <translation>correction de l’orientation</translation>
    </message>
    <message>
        <source>cancelling the orientation</source>
        <translation>retrait de l’orientation</translation>
    </message>
    <message>
        <source>&amp;Referent…</source>
        <translation>&amp;Référent…</translation>
    </message>
    <message>
        <source>assigning a referent</source>
        <translation>désignation d’un référent</translation>
    </message>
    <message>
        <source>correcting the referent</source>
        <translation>correction du référent</translation>
    </message>
    <message>
        <source>cancelling the referent</source>
        <translation>retrait du référent</translation>
    </message>
    <message>
        <source>&amp;Appointment…</source>
        <translation>Rendez-&amp;vous…</translation>
    </message>
    <message>
        <source>adding an appointment</source>
        <translation>ajout d’un rendez-vous</translation>
    </message>
    <message>
        <source>correcting the appointment</source>
        <translation>correction du rendez-vous</translation>
    </message>
    <message>
        <source>cancelling the appointment</source>
        <translation>retrait du rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Contract…</source>
        <translation>&amp;Contrat…</translation>
    </message>
    <message>
        <source>adding a contract</source>
        <translation>ajout d’un contrat</translation>
    </message>
    <message>
        <source>correcting the contract</source>
        <translation>correction du contrat</translation>
    </message>
    <message>
        <source>cancelling the contract</source>
        <translation>retrait du contrat</translation>
    </message>
    <message>
        <source>&amp;Employment…</source>
        <translation>&amp;Emploi…</translation>
    </message>
    <message>
        <source>adding an employment</source>
        <translation>ajout d’un emploi</translation>
    </message>
    <message>
        <source>correcting the employment</source>
        <translation>correction de l’emploi</translation>
    </message>
    <message>
        <source>cancelling the employment</source>
        <translation>retrait de l’emploi</translation>
    </message>
    <message>
        <source>&amp;Sanction…</source>
        <translation>&amp;Sanction…</translation>
    </message>
    <message>
        <source>adding a sanction</source>
        <translation>ajout d’une sanction</translation>
    </message>
    <message>
        <source>correcting the sanction</source>
        <translation>correction de la sanction</translation>
    </message>
    <message>
        <source>cancelling the sanction</source>
        <translation>retrait de la sanction</translation>
    </message>
    <message>
        <source>E&amp;xit…</source>
        <translation>Sor&amp;tie…</translation>
    </message>
    <message>
        <source>recording the exit</source>
        <translation>saisie de la sortie</translation>
    </message>
    <message>
        <source>correcting the exit</source>
        <translation>correction de la sortie</translation>
    </message>
    <message>
        <source>cancelling the exit</source>
        <translation>retrait de la sortie</translation>
    </message>
    <message>
        <source>Contact a&amp;fter the exit…</source>
        <translation>Suivi &amp;après la sortie…</translation>
    </message>
    <message>
        <source>adding a contact after the exit</source>
        <translation>ajout d’un suivi après la sortie</translation>
    </message>
    <message>
        <source>correcting the contact after the exit</source>
        <translation>correction du suivi après la sortie</translation>
    </message>
    <message>
        <source>cancelling the contact after the exit</source>
        <translation>retrait du suivi après la sortie</translation>
    </message>
    <message>
        <source>Re&amp;gistration with France Travail…</source>
        <translation>&amp;Inscription à France Travail…</translation>
    </message>
    <message>
        <source>adding a registration with France Travail</source>
        <translation>ajout d’une inscription à France Travail</translation>
    </message>
    <message>
        <source>correcting the registration with France Travail</source>
        <translation>correction de l’inscription à France Travail</translation>
    </message>
    <message>
        <source>cancelling the registration with France Travail</source>
        <translation>retrait de l’inscription à France Travail</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>correcting the note</source>
        <translation>correction de la note</translation>
    </message>
    <message>
        <source>cancelling the note</source>
        <translation>retrait de la note</translation>
    </message>
    <message>
        <source>New &amp;pathway…</source>
        <translation>Nouveau &amp;parcours…</translation>
    </message>
    <message>
        <source>opening a pathway</source>
        <translation>ouverture d’un parcours</translation>
    </message>
    <message>
        <source>correcting the notification</source>
        <translation>correction de la notification</translation>
    </message>
    <message>
        <source>&amp;Move to another address…</source>
        <translation>Dé&amp;ménagement…</translation>
    </message>
    <message>
        <source>moving to another address</source>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>correcting the address</source>
        <translation>correction de l’adresse</translation>
    </message>
    <message>
        <source>correcting the identity</source>
        <translation>correction de l’identité</translation>
    </message>
    <message>
        <source>correcting the contact details</source>
        <translation>correction des coordonnées</translation>
    </message>
    <message>
        <source>Prescr&amp;iption of an offer…</source>
        <translation>Prescription d’&amp;une offre…</translation>
    </message>
    <message>
        <source>prescribing an offer</source>
        <translation>prescription d’une offre</translation>
    </message>
    <message>
        <source>correcting the prescription</source>
        <translation>correction de la prescription</translation>
    </message>
    <message>
        <source>cancelling the prescription</source>
        <translation>annulation de la prescription</translation>
    </message>
    <message>
        <source>Request for another orie&amp;ntation…</source>
        <translation>Demande de réo&amp;rientation…</translation>
    </message>
    <message>
        <source>asking for another orientation</source>
        <translation>demande de réorientation</translation>
    </message>
    <message>
        <source>correcting the request for another orientation</source>
        <translation>correction de la demande de réorientation</translation>
    </message>
    <message>
        <source>withdrawing the request for another orientation</source>
        <translation>retrait de la demande de réorientation</translation>
    </message>
    <message>
        <source>Re&amp;quest about their data (GDPR)…</source>
        <translation>Demande sur ses données (R&amp;GPD)…</translation>
    </message>
    <message>
        <source>adding a request about their data</source>
        <translation>ajout d’une demande sur ses données</translation>
    </message>
    <message>
        <source>correcting the request about their data</source>
        <translation>correction de la demande sur ses données</translation>
    </message>
    <message>
        <source>cancelling the request about their data</source>
        <translation>annulation de la demande sur ses données</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>There is no pathway yet: open one first.</source>
        <translation>Il n’y a pas encore de parcours&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The pathway has its exit already: correct that one.</source>
        <translation>Le parcours a déjà sa sortie&#xa0;: corrigez celle-ci.</translation>
    </message>
    <message>
        <source>There is no exit yet.</source>
        <translation>Il n’y a pas encore de sortie.</translation>
    </message>
    <message>
        <source>A pathway is open already: record its exit first.</source>
        <translation>Un parcours est déjà ouvert&#xa0;: saisissez d’abord sa sortie.</translation>
    </message>
    <message>
        <source>The household is not known yet; a list of the CAF gives it.</source>
        <translation>Le foyer n’est pas encore connu&#x202f;; une liste de la CAF le donnera.</translation>
    </message>
    <message>
        <source>The catalogue holds no offer yet: fill it in the room of offers.</source>
        <translation>Le catalogue ne contient encore aucune offre&#xa0;: remplissez-le à la page Offres.</translation>
    </message>
    <message>
        <source>The pathway has its exit: there is no orientation to change.</source>
        <translation>Le parcours a sa sortie&#xa0;: il n’y a plus d’orientation à changer.</translation>
    </message>
</context>
<context>
    <name>Capacities</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, full</source>
        <translation>, complet</translation>
    </message>
    <message>
        <source>In a pack only its people are counted.</source>
        <translation>Dans un paquet, seules ses personnes sont comptées.</translation>
    </message>
    <message>
        <source>%1 would have %2 people (places: %3).</source>
        <translation>%1 accompagnerait %2 personnes (places&#xa0;: %3).</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Mr</source>
        <translation>M.</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mme</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>socio-professional</source>
        <translation>socio-professionnel</translation>
    </message>
    <message>
        <source>social</source>
        <translation>social</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>reinforced</source>
        <translation>renforcé</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>sole referent</source>
        <translation>référent unique</translation>
    </message>
    <message>
        <source>co-referent</source>
        <translation>co-accompagnant</translation>
    </message>
    <message>
        <source>collective information</source>
        <translation>information collective</translation>
    </message>
    <message>
        <source>orientation interview</source>
        <translation>entretien d’orientation</translation>
    </message>
    <message>
        <source>first appointment</source>
        <translation>premier accompagnement</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>CER</source>
        <translation>CER</translation>
    </message>
    <message>
        <source>PPAE</source>
        <translation>PPAE</translation>
    </message>
    <message>
        <source>CEJ</source>
        <translation>CEJ</translation>
    </message>
    <message>
        <source>contrat d’engagement</source>
        <translation>contrat d’engagement</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>logement</translation>
    </message>
    <message>
        <source>finding work</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>administrative formalities</source>
        <translation>démarches administratives</translation>
    </message>
    <message>
        <source>money difficulties</source>
        <translation>difficultés financières</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>mobilité</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>family constraints, childcare</source>
        <translation>contraintes familiales (garde d’enfants)</translation>
    </message>
    <message>
        <source>language, literacy</source>
        <translation>maîtrise de la langue, illettrisme</translation>
    </message>
    <message>
        <source>digital skills</source>
        <translation>numérique</translation>
    </message>
    <message>
        <source>isolation, social links</source>
        <translation>isolement, lien social</translation>
    </message>
    <message>
        <source>written in a list</source>
        <translation>écrite dans une liste</translation>
    </message>
    <message>
        <source>date of the first list that shows the person</source>
        <translation>date de la première liste où la personne figure</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>d’une liste</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>France Travail</source>
        <translation>France Travail</translation>
    </message>
    <message>
        <source>Mission locale</source>
        <translation>Mission locale</translation>
    </message>
    <message>
        <source>Cap emploi / PLIE</source>
        <translation>Cap emploi / PLIE</translation>
    </message>
    <message>
        <source>CCAS</source>
        <translation>CCAS</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>MSA</source>
        <translation>MSA</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Private operator</source>
        <translation>Opérateur privé</translation>
    </message>
    <message>
        <source>SIAE</source>
        <translation>SIAE</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>awaiting the Département’s decision</source>
        <translation>en attente de décision du Département</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>open and payable</source>
        <translation>ouvert et versable</translation>
    </message>
    <message>
        <source>open, right suspended</source>
        <translation>ouvert, droit suspendu</translation>
    </message>
    <message>
        <source>open, payment suspended</source>
        <translation>ouvert, versement suspendu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closed on an earlier month</source>
        <translation>clos sur un mois antérieur</translation>
    </message>
    <message>
        <source>0 – resolved</source>
        <translation>0 – levé</translation>
    </message>
    <message>
        <source>1 – light</source>
        <translation>1 – léger</translation>
    </message>
    <message>
        <source>2 – marked</source>
        <translation>2 – marqué</translation>
    </message>
    <message>
        <source>3 – blocking</source>
        <translation>3 – bloquant</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>conjoint</translation>
    </message>
    <message>
        <source>married</source>
        <translation>marié(e)</translation>
    </message>
    <message>
        <source>in a civil union</source>
        <translation>pacsé(e)</translation>
    </message>
    <message>
        <source>living together again after a civil union</source>
        <translation>reprise de vie commune, pacsé(e)</translation>
    </message>
    <message>
        <source>living together again, unmarried</source>
        <translation>reprise de vie commune, concubinage</translation>
    </message>
    <message>
        <source>living together again, married</source>
        <translation>reprise de vie commune, marié(e)</translation>
    </message>
    <message>
        <source>living together, unmarried</source>
        <translation>vie maritale</translation>
    </message>
    <message>
        <source>single</source>
        <translation>célibataire</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>divorcé(e)</translation>
    </message>
    <message>
        <source>alone after living together</source>
        <translation>isolé(e) après vie maritale</translation>
    </message>
    <message>
        <source>separated in fact</source>
        <translation>séparé(e) de fait</translation>
    </message>
    <message>
        <source>legally separated</source>
        <translation>séparé(e) légalement</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>veuf, veuve</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>rights open</source>
        <translation>droits ouverts</translation>
    </message>
    <message>
        <source>subject to rights and duties</source>
        <translation>soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>no open rights</source>
        <translation>sans droit ouvert</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>none in force</source>
        <translation>aucun en cours</translation>
    </message>
    <message>
        <source>late orientation</source>
        <translation>orientation en retard</translation>
    </message>
    <message>
        <source>orientation due within 7 days</source>
        <translation>orientation à faire sous 7 jours</translation>
    </message>
    <message>
        <source>late first contract</source>
        <translation>1er contrat en retard</translation>
    </message>
    <message>
        <source>appointment without an answer</source>
        <translation>rendez-vous sans réponse</translation>
    </message>
    <message>
        <source>contract that ends within 30 days</source>
        <translation>contrat qui finit sous 30 jours</translation>
    </message>
    <message>
        <source>social path to review</source>
        <translation>parcours social à réexaminer</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>sans nouvelles</translation>
    </message>
    <message>
        <source>exit to qualify</source>
        <translation>sortie à qualifier</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>menée à son terme</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translation>refusée par la personne</translation>
    </message>
    <message>
        <source>refused by the organisation</source>
        <translation>refusée par l’organisme</translation>
    </message>
    <message>
        <source>Collective information</source>
        <translation>Information collective</translation>
    </message>
    <message>
        <source>Orientation meeting</source>
        <translation>Réunion d’orientation</translation>
    </message>
    <message>
        <source>Multidisciplinary team</source>
        <translation>Équipe pluridisciplinaire</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>Invitation à une réunion</translation>
    </message>
    <message>
        <source>Notification of orientation</source>
        <translation>Notification d’orientation</translation>
    </message>
    <message>
        <source>CER (mutual commitments)</source>
        <translation>CER (engagements réciproques)</translation>
    </message>
    <message>
        <source>Contrat d’engagement</source>
        <translation>Contrat d’engagement</translation>
    </message>
    <message>
        <source>access to one’s data</source>
        <translation>accès à ses données</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>request about their data without an answer</source>
        <translation>demande sur leurs données sans réponse</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Capacity (people):</source>
        <translation>&amp;Capacité (personnes)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct an organisation</source>
        <translation>Corriger une structure</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une structure</translation>
    </message>
    <message>
        <source>the whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Territory:</source>
        <translation>Te&amp;rritoire&#xa0;:</translation>
    </message>
    <message>
        <source>Correct a referent</source>
        <translation>Corriger un référent</translation>
    </message>
    <message>
        <source>Add a referent</source>
        <translation>Ajouter un référent</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Structure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Phone:</source>
        <translation>Té&amp;léphone&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>C&amp;ourriel&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message>
        <source>Cannot come before the notification of %1.</source>
        <translation>Ne peut pas précéder la notification du %1.</translation>
    </message>
    <message>
        <source>After the exit of %1, only employment and follow-up contacts are recorded; open a new pathway for more.</source>
        <translation>Après la sortie du %1, seuls l’emploi et les suivis se saisissent&#x202f;; pour le reste, ouvrez un nouveau parcours.</translation>
    </message>
    <message>
        <source>An orientation was decided on %1, after this exit.</source>
        <translation>Une orientation a été décidée le %1, après cette sortie.</translation>
    </message>
    <message>
        <source>This pathway has an exit already, on %1: correct that one.</source>
        <translation>Ce parcours a déjà une sortie, le %1&#xa0;: corrigez celle-ci.</translation>
    </message>
    <message>
        <source>Cannot come after “%1” (%2).</source>
        <translation>Ne peut pas être après «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Cannot come before “%1” (%2).</source>
        <translation>Ne peut pas être avant «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>This pathway has no exit yet: record it first.</source>
        <translation>Ce parcours n’a pas encore de sortie&#xa0;: saisissez-la d’abord.</translation>
    </message>
    <message>
        <source>To be filled in.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>Between 0 and 168 hours.</source>
        <translation>Entre 0 et 168 heures.</translation>
    </message>
    <message>
        <source>Between 0 and 100.</source>
        <translation>Entre 0 et 100.</translation>
    </message>
    <message>
        <source>A birth date is in the past, and less than 130 years ago.</source>
        <translation>Une date de naissance est passée, depuis moins de 130 ans.</translation>
    </message>
    <message>
        <source>Not a possible value.</source>
        <translation>Cette valeur n’est pas possible.</translation>
    </message>
    <message>
        <source>last day of the offer</source>
        <translation>dernier jour de l’offre</translation>
    </message>
    <message>
        <source>Who was refused, or refused, did not start: leave this day empty.</source>
        <translation>Après un refus, rien n’a commencé&#xa0;: laissez cette date vide.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>first appointment</source>
        <translation>1er rendez-vous</translation>
    </message>
    <message>
        <source>first contract</source>
        <translation>1er contrat</translation>
    </message>
    <message>
        <source>review</source>
        <translation>réexamen</translation>
    </message>
    <message>
        <source>news</source>
        <translation>reprise de contact</translation>
    </message>
    <message>
        <source>%1 d late — %2</source>
        <translation>En retard de %1&#xa0;j — %2</translation>
    </message>
    <message>
        <source>Last day — %1</source>
        <translation>Dernier jour — %1</translation>
    </message>
    <message>
        <source>%1 d left — %2</source>
        <translation>Encore %1&#xa0;j — %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The base “%1” cannot be found. Check where it is, or choose another one.</source>
        <translation>La base «&#xa0;%1&#xa0;» est introuvable. Vérifiez où elle est, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file “%1” exists already; it was left untouched. Choose another name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà&#x202f;; il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file “%1” is not a Jalon base; it was left untouched.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas une base Jalon&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file “%1” is cut short: its end is missing, perhaps a copy that was interrupted. Take a whole copy, or the last backup.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est tronqué&#xa0;: sa fin manque, sans doute une copie interrompue. Reprenez une copie complète ou la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The base “%1” comes from a newer Jalon (schema %2, this one knows %3). It was left untouched; install the latest Jalon.</source>
        <translation>La base «&#xa0;%1&#xa0;» vient d’une version plus récente de Jalon (schéma %2, celle-ci connaît le %3). Elle n’a pas été touchée&#x202f;; installez la dernière version de Jalon.</translation>
    </message>
    <message>
        <source>The base “%1” is damaged (%2). Nothing was changed; take the last backup.</source>
        <translation>La base «&#xa0;%1&#xa0;» est abîmée (%2). Rien n’a été modifié&#x202f;; reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The base “%1” is being written to by %2 on %3 since %4. Nothing was changed; wait until this person closes it.</source>
        <translation>La base «&#xa0;%1&#xa0;» est utilisée en écriture par %2 sur %3 depuis le %4. Rien n’a été modifié&#x202f;; attendez que cette personne la ferme.</translation>
    </message>
    <message>
        <source>The base “%1” was changed elsewhere since you opened it: it was not replaced. Your work is kept in “%2”.</source>
        <translation>La base «&#xa0;%1&#xa0;» a été modifiée ailleurs depuis que vous l’avez ouverte&#xa0;: elle n’a pas été remplacée. Votre travail est conservé dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The base “%1” can only be read: nothing was written. Ask for the right to write to its folder, or copy it elsewhere.</source>
        <translation>La base «&#xa0;%1&#xa0;» ne peut être que lue&#xa0;: rien n’a été écrit. Demandez le droit d’écrire dans son dossier, ou copiez-la ailleurs.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it, then try again.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk is full: the work on “%1” was given up and the base is as it was before. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: l’opération sur «&#xa0;%1&#xa0;» a été abandonnée et la base est restée comme avant. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. %2 Nothing was changed; check where it is and your rights.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne se lit pas. %2 Rien n’a été modifié&#x202f;; vérifiez où il est et vos droits.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. %2 Close it if another program has it open, or choose another folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit. %2 Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The passphrase is empty; one is needed. Nothing was created nor opened.</source>
        <translation>La phrase secrète est vide&#x202f;; il en faut une. Rien n’a été créé ni ouvert.</translation>
    </message>
    <message>
        <source>Writing or reading the base failed (%1, code %2). The base is as it was before; if it happens again, restore the last backup.</source>
        <translation>L’écriture ou la lecture de la base a échoué (%1, code %2). La base est restée comme avant&#x202f;; si cela se reproduit, reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the same files have changed since. Nothing was changed; undo the later changes first.</source>
        <translation>Ceci ne peut plus être annulé&#xa0;: les mêmes dossiers ont changé depuis. Rien n’a été modifié&#x202f;; annulez d’abord les changements plus récents.</translation>
    </message>
    <message>
        <source>This cannot be erased: later work builds on the same files. Nothing was changed; undo that work first.</source>
        <translation>Ceci ne peut pas être effacé&#xa0;: un travail plus récent porte sur les mêmes dossiers. Rien n’a été modifié&#x202f;; annulez d’abord ce travail.</translation>
    </message>
    <message>
        <source>Operation %1 does not exist in this base. Nothing was changed.</source>
        <translation>L’opération %1 n’existe pas dans cette base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This entry was changed or cancelled meanwhile. Nothing was changed; look at the file again.</source>
        <translation>Cette saisie a été modifiée ou annulée entre-temps. Rien n’a été modifié&#x202f;; revoyez le dossier.</translation>
    </message>
    <message>
        <source>“%2” is not a possible value for %1. Nothing was changed.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur possible pour %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped, as you asked: the base is as it was before.</source>
        <translation>Interrompu à votre demande&#xa0;: la base est restée comme avant.</translation>
    </message>
    <message>
        <source>This person has no file in the base any more. Nothing was changed.</source>
        <translation>Cette personne n’a plus de dossier dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These dates do not follow each other: %1 (%2) must come before %3 (%4). Nothing was changed.</source>
        <translation>Ces dates ne se suivent pas&#xa0;: %1 (%2) doit venir avant %3 (%4). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This date (%1) is before the notification of %2 that a list gave. Nothing was changed.</source>
        <translation>Cette date (%1) est antérieure à la notification du %2 donnée par une liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>After the exit of %3 only employment and follow-up contacts are recorded (%1 of %2). Nothing was changed.</source>
        <translation>Après la sortie du %3, seuls l’emploi et le suivi s’enregistrent (%1 du %2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An orientation was decided on %2, after the exit of %1. Nothing was changed; correct one of the two dates.</source>
        <translation>Une orientation a été décidée le %2, après la sortie du %1. Rien n’a été modifié&#x202f;; corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>This pathway does not exist any more. Nothing was changed.</source>
        <translation>Ce parcours n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This person has a pathway open already. Nothing was changed; record its exit first.</source>
        <translation>Cette personne a déjà un parcours ouvert. Rien n’a été modifié&#x202f;; enregistrez d’abord sa sortie.</translation>
    </message>
    <message>
        <source>This pathway has an exit already, on %2. Nothing was changed; correct it if need be.</source>
        <translation>Ce parcours a déjà une sortie, le %2. Rien n’a été modifié&#x202f;; corrigez-la s’il le faut.</translation>
    </message>
    <message>
        <source>This household does not exist any more. Nothing was changed.</source>
        <translation>Ce foyer n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file cannot be joined with itself. Nothing was changed.</source>
        <translation>Un dossier ne peut pas être réuni avec lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These two files bear two different NIRs: they are two people. Nothing was changed.</source>
        <translation>Ces deux dossiers portent deux NIR différents&#xa0;: ce sont deux personnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Nothing was changed; ask for the list again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide. Rien n’a été modifié&#x202f;; demandez la liste de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not a list in text (found: %2). Nothing was changed; open it in its program and save it as CSV.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas une liste en texte (reconnu&#xa0;: %2). Rien n’a été modifié&#x202f;; ouvrez-le dans son programme et enregistrez-le au format CSV.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 is longer than %3 bytes: this is perhaps no list, or a quote is not closed. Nothing was changed; correct that line.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la ligne %2 dépasse %3 octets&#xa0;: ce n’est sans doute pas une liste, ou un guillemet n’est pas fermé. Rien n’a été modifié&#x202f;; corrigez cette ligne.</translation>
    </message>
    <message>
        <source>In “%1”, a quote opened on line %2 is never closed. Nothing was changed; correct that line in a text editor.</source>
        <translation>Dans «&#xa0;%1&#xa0;», un guillemet ouvert à la ligne %2 n’est jamais fermé. Rien n’a été modifié&#x202f;; corrigez cette ligne dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>In “%1”, no header line is recognised (last name and first name are needed). Nothing was changed; check the columns&apos; titles.</source>
        <translation>Dans «&#xa0;%1&#xa0;», aucune ligne d’en-tête n’est reconnue (il faut au moins le nom et le prénom). Rien n’a été modifié&#x202f;; vérifiez les titres des colonnes.</translation>
    </message>
    <message>
        <source>In “%1”, a required column is missing: %*. Nothing was changed; say which column holds it.</source>
        <translation>Dans «&#xa0;%1&#xa0;», il manque une colonne obligatoire&#xa0;: %*. Rien n’a été modifié&#x202f;; indiquez la colonne qui la contient.</translation>
    </message>
    <message>
        <source>The saved columns “%1” cannot be read: %2. Nothing was changed.</source>
        <translation>La correspondance des colonnes «&#xa0;%1&#xa0;» ne se lit pas&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is an XML flow of the CAF, which Jalon does not read. Nothing was changed; ask for the list as CSV.</source>
        <translation>«&#xa0;%1&#xa0;» est un flux XML de la CAF, que Jalon ne lit pas. Rien n’a été modifié&#x202f;; demandez la liste au format CSV.</translation>
    </message>
    <message>
        <source>Say whether “%1” is the list of everybody or of new entrants only. Nothing was changed.</source>
        <translation>Dites si «&#xa0;%1&#xa0;» est la liste de tous les allocataires ou des seuls nouveaux entrants. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Neither the name nor the content of “%1” says its date. Nothing was changed; enter it.</source>
        <translation>La date de la liste «&#xa0;%1&#xa0;» n’est ni dans son nom ni dans son contenu. Rien n’a été modifié&#x202f;; saisissez-la.</translation>
    </message>
    <message>
        <source>The list “%1” has no row below its header. Nothing was changed; ask for it again.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’a aucune ligne sous son en-tête. Rien n’a été modifié&#x202f;; demandez-la de nouveau.</translation>
    </message>
    <message>
        <source>The accents of “%1” look misread (read as %2, see line %3). Nothing was changed; choose another encoding, or import it all the same.</source>
        <translation>Les lettres accentuées de «&#xa0;%1&#xa0;» semblent mal lues (lue en %2, voir la ligne %3). Rien n’a été modifié&#x202f;; choisissez un autre encodage, ou importez quand même.</translation>
    </message>
    <message>
        <source>“%1” seems to be another département&apos;s list: %2 rows of %3 have nothing in common with this base (%4). Nothing was changed; check the file, or import it all the same.</source>
        <translation>«&#xa0;%1&#xa0;» semble être la liste d’un autre département&#xa0;: %2 lignes sur %3 n’ont rien de commun avec cette base (%4). Rien n’a été modifié&#x202f;; vérifiez le fichier, ou importez quand même.</translation>
    </message>
    <message>
        <source>The list “%1” (%2) is older than the last one imported (%3). Nothing was changed; imported all the same, it only fills the past.</source>
        <translation>La liste «&#xa0;%1&#xa0;» (%2) est plus ancienne que la dernière importée (%3). Rien n’a été modifié&#x202f;; importée quand même, elle ne complétera que le passé.</translation>
    </message>
    <message>
        <source>%2 people of the %3 with open rights are missing from “%1”: is it the right file, and whole? Nothing was changed; if so, import it all the same.</source>
        <translation>%2 personnes sur les %3 qui ont des droits ouverts manquent dans «&#xa0;%1&#xa0;»&#xa0;: est-ce le bon fichier, en entier&#x202f;? Rien n’a été modifié&#x202f;; si oui, importez quand même.</translation>
    </message>
    <message>
        <source>The file “%1” has changed since you looked at it. Nothing was changed in the base; begin again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a changé depuis son examen. Rien n’a été modifié dans la base&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>No imported list corresponds. Nothing was changed.</source>
        <translation>Aucune liste importée ne correspond. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The import of this list was undone: its rows wait for no decision any more. Nothing was changed.</source>
        <translation>L’import de cette liste a été annulé&#xa0;: ses lignes n’attendent plus de décision. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This row was decided meanwhile. Nothing was changed.</source>
        <translation>Cette ligne a été tranchée entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Missing: %1. Nothing was changed.</source>
        <translation>Il manque&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This person has no running pathway. Nothing was changed.</source>
        <translation>Cette personne n’a pas de parcours en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This person has this referent on that day already. Nothing was changed.</source>
        <translation>Cette personne a déjà ce référent à cette date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No programme has the code “%1”.</source>
        <translation>Aucun programme ne porte le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A programme of this base has the code “%1” already. Nothing was changed; choose another code, or work in that one.</source>
        <translation>Un programme porte déjà le code «&#xa0;%1&#xa0;» dans cette base. Rien n’a été modifié&#x202f;; changez le code, ou travaillez dans celui qui y est.</translation>
    </message>
    <message>
        <source>The code “%1” is that of “%2” in the same programme. Nothing was changed; choose another one.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est déjà celui de «&#xa0;%2&#xa0;» dans le même programme. Rien n’a été modifié&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is too deep: an axis may hold axes, which hold no further ones. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop profond&#xa0;: un axe peut contenir des axes, qui n’en contiennent pas d’autres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The year %2 is filled in already for “%1”. Nothing was changed nor replaced.</source>
        <translation>L’année %2 est déjà renseignée pour «&#xa0;%1&#xa0;». Rien n’a été modifié ni remplacé.</translation>
    </message>
    <message>
        <source>The programme “%1” says nothing of the year %2: there is nothing to copy. Nothing was changed.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» ne dit rien de l’année %2&#xa0;: il n’y a rien à copier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1”: this target has no year. Nothing was changed; say which year it is for.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: cette cible n’a pas d’année. Rien n’a été modifié&#x202f;; dites pour quelle année elle vaut.</translation>
    </message>
    <message>
        <source>The file “%1” is not readable JSON: error at line %2, column %3. Nothing was changed; correct it there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas du JSON lisible&#xa0;: erreur à la ligne %2, colonne %3. Rien n’a été modifié&#x202f;; corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The file “%1” comes from a newer version of Jalon (%2). Nothing was changed; install the latest version.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» vient d’une version plus récente de Jalon (%2). Rien n’a été modifié&#x202f;; installez la dernière version.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”: another form is expected (text, list, object or number). Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: une autre forme est attendue (texte, liste, objet ou nombre). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not an amount (“36 000 €”, “7 434,63”). Nothing was changed; correct it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un montant («&#xa0;36 000 €&#xa0;», «&#xa0;7 434,63&#xa0;»). Rien n’a été modifié&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a possible year there. Nothing was changed; correct it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas une année possible à cet endroit. Rien n’a été modifié&#x202f;; corrigez-la.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a date (YYYY-MM-DD). Nothing was changed; correct it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date (AAAA-MM-JJ). Rien n’a été modifié&#x202f;; corrigez-la.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a possible choice (%3). Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un choix possible (%3). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is given already by “%3”. Nothing was changed; a code, or a year, serves once.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» est déjà donné par «&#xa0;%3&#xa0;». Rien n’a été modifié&#x202f;; un code, ou une année, ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>“%1”: “%2” names nothing known in the file nor in the base. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» ne désigne rien de connu dans le fichier ni dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The network drive of “%1” does not answer: the base was not put back there yet. Your work is kept on this computer, in “%2”.</source>
        <translation>Le lecteur réseau de «&#xa0;%1&#xa0;» ne répond pas&#xa0;: la base n’y a pas encore été remise. Votre travail est conservé sur ce poste, dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Your IT department has turned exports off on this computer: nothing was written.</source>
        <translation>Votre service informatique a interdit les exports sur ce poste&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Your IT department imposes a folder: “%1” must be under “%2”. Nothing was written.</source>
        <translation>Votre service informatique impose un dossier&#xa0;: «&#xa0;%1&#xa0;» doit être sous «&#xa0;%2&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Another program keeps the file “%1” for itself (a spreadsheet, an antivirus, a backup): nothing was changed. Close it there, or try again in a moment.</source>
        <translation>Un autre programme tient le fichier «&#xa0;%1&#xa0;» (tableur, antivirus, sauvegarde)&#xa0;: rien n’a été modifié. Fermez-le là, ou recommencez dans un instant.</translation>
    </message>
    <message>
        <source>The code “%1” is that of the offer “%2”. Nothing was changed; choose another one.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est déjà celui de l’offre «&#xa0;%2&#xa0;». Rien n’a été modifié&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The offer “%1” is full on that day: %3 places taken of %2. Nothing was changed.</source>
        <translation>L’offre «&#xa0;%1&#xa0;» est complète ce jour-là&#xa0;: %3 places prises sur %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The offer “%1” was prescribed (%2 times): it cannot be taken away. Nothing was changed; give it a last day instead.</source>
        <translation>L’offre «&#xa0;%1&#xa0;» a été prescrite (%2 fois)&#xa0;: elle ne peut pas être retirée. Rien n’a été modifié&#x202f;; donnez-lui plutôt une date de fin.</translation>
    </message>
    <message>
        <source>This meeting is not in the base. Nothing was changed.</source>
        <translation>Cette réunion n’est pas dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is past. Nothing was changed; say that the meeting was held then, or choose another day.</source>
        <translation>Le %1 est passé. Rien n’a été modifié ; dites que la réunion a eu lieu ce jour-là, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>The meeting of %1 is closed: its decisions are in the files. Nothing was changed; reopen it first.</source>
        <translation>La réunion du %1 est close : ses décisions sont dans les dossiers. Rien n’a été modifié ; rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The meeting of %1 is open. Nothing was changed.</source>
        <translation>La réunion du %1 est ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This person is on the agenda already. Nothing was changed.</source>
        <translation>Cette personne est déjà à l’ordre du jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>People are left without a decision (%1). Nothing was changed; decide, or adjourn.</source>
        <translation>Des personnes restent sans décision (%1). Rien n’a été modifié ; décidez, ou ajournez.</translation>
    </message>
    <message>
        <source>“%1” is missing. Nothing was changed; fill it in.</source>
        <translation>«&#xa0;%1&#xa0;» manque. Rien n’a été modifié&#x202f;; complétez-le.</translation>
    </message>
    <message>
        <source>“%1” is no known field. Nothing was changed; correct its name, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ connu. Rien n’a été modifié&#x202f;; corrigez le nom du champ ou retirez-le.</translation>
    </message>
    <message>
        <source>The base has no orientation grid “%1”. Nothing was changed.</source>
        <translation>La base n’a pas de grille d’orientation «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An orientation grid is called “%1” already. Nothing was changed; choose another name.</source>
        <translation>Une grille d’orientation s’appelle déjà «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No orientation grid is chosen. Nothing was changed; choose the one to apply.</source>
        <translation>Aucune grille d’orientation n’est choisie. Rien n’a été modifié&#x202f;; choisissez celle à appliquer.</translation>
    </message>
    <message>
        <source>No rule of the grid proposes a path to this person. Nothing was changed.</source>
        <translation>Aucune règle de la grille ne propose de parcours à cette personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is a pack: it holds only the people who were taken along, and this needs the whole base. Nothing was changed; bring the pack back, then work in the base.</source>
        <translation>Ce fichier est un paquet&#x202f;: il ne contient que les personnes emportées, et cette opération demande toute la base. Rien n’a été modifié&#x202f;; rapportez le paquet, puis travaillez dans la base.</translation>
    </message>
    <message>
        <source>This was done before the pack left: it can be undone in the base alone. Nothing was changed.</source>
        <translation>Cette opération date d’avant le départ du paquet&#x202f;: elle ne s’annule que dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nobody to take along: the agenda, or the list of people accompanied, is empty. No pack was written.</source>
        <translation>Il n’y a personne à emporter&#x202f;: l’ordre du jour, ou la liste des personnes suivies, est vide. Aucun paquet n’a été écrit.</translation>
    </message>
    <message>
        <source>The file “%1” is a base, not a pack. Nothing was changed; choose a .jalonpack file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est une base, pas un paquet. Rien n’a été modifié&#x202f;; choisissez un fichier .jalonpack.</translation>
    </message>
    <message>
        <source>The pack “%1” comes from another base. Nothing was changed; open the base that it left from.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» vient d’une autre base. Rien n’a été modifié&#x202f;; ouvrez la base d’où il est parti.</translation>
    </message>
    <message>
        <source>The pack “%1” did not leave from this copy of the base, perhaps a restored backup. Nothing was changed; open the base that it left from.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» n’est pas parti de cette copie de la base (une sauvegarde reprise, sans doute). Rien n’a été modifié&#x202f;; ouvrez la base d’où il est parti.</translation>
    </message>
    <message>
        <source>The pack “%1” and the base contradict each other (%2 to decide). Nothing was changed until you choose.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» et la base se contredisent (%2 à trancher). Rien n’a été modifié jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>The pack “%1” cannot come in like this: together with the base, a rule would be broken (%2). Nothing was changed; decide otherwise, or correct the base first.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» ne peut pas entrer ainsi&#x202f;: avec ce que dit la base, une règle ne serait plus respectée (%2). Rien n’a été modifié&#x202f;; tranchez autrement, ou corrigez la base d’abord.</translation>
    </message>
    <message>
        <source>This person has no file in the base any more: what the pack says of them is left out.</source>
        <translation>Cette personne n’a plus de dossier dans la base&#x202f;: ce que le paquet en dit est laissé de côté.</translation>
    </message>
    <message>
        <source>What the pack names was taken out of the base: what goes with it is left out.</source>
        <translation>Ce que le paquet désigne a été retiré de la base&#x202f;: ce qui s’y rapporte est laissé de côté.</translation>
    </message>
    <message>
        <source>The meeting of %1 was closed in a pack: reopening it is undoing the return of that pack. Nothing was changed.</source>
        <translation>La réunion du %1 a été close dans un paquet&#x202f;: la rouvrir, c’est annuler le retour de ce paquet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no whole PNG or JPEG image. Nothing was changed; save the logo in one of these formats.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image PNG ou JPEG entière. Rien n’a été modifié&#x202f;; enregistrez le logo dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>The logo “%1” is too large: %2, of %3 at most. Nothing was changed; make the image smaller.</source>
        <translation>Le logo «&#xa0;%1&#xa0;» est trop grand&#x202f;: %2, pour %3 au plus. Rien n’a été modifié&#x202f;; réduisez l’image.</translation>
    </message>
    <message>
        <source>Line %1: there is no field “%2”; did you mean “%3”? Nothing was changed.</source>
        <translation>Ligne %1&#x202f;: le champ «&#xa0;%2&#xa0;» n’existe pas&#x202f;; vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Line %1: the field “%2” is none of this letter (%3). Nothing was changed; take it out.</source>
        <translation>Ligne %1&#x202f;: le champ «&#xa0;%2&#xa0;» n’est pas de ce courrier (%3). Rien n’a été modifié&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>Line %1: what “%2” opens is not closed on the same line. Nothing was changed; close it.</source>
        <translation>Ligne %1&#x202f;: ce que «&#xa0;%2&#xa0;» ouvre n’est pas fermé sur la même ligne. Rien n’a été modifié&#x202f;; fermez-le.</translation>
    </message>
    <message>
        <source>A letter&apos;s template begins with a line “Objet : …”. Nothing was changed; add it.</source>
        <translation>Un modèle de courrier commence par une ligne «&#xa0;Objet&#x202f;: …&#xa0;». Rien n’a été modifié&#x202f;; ajoutez-la.</translation>
    </message>
    <message>
        <source>This letter&apos;s template has no text below its subject. Nothing was changed; write it.</source>
        <translation>Ce modèle de courrier n’a pas de texte sous son objet. Rien n’a été modifié&#x202f;; écrivez-le.</translation>
    </message>
    <message>
        <source>This letter&apos;s template is too long: %1 KB at most. Nothing was changed; shorten it.</source>
        <translation>Ce modèle de courrier est trop long&#x202f;: %1 Ko au plus. Rien n’a été modifié&#x202f;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>This letter&apos;s template is no text in UTF-8. Nothing was changed; save it so.</source>
        <translation>Ce modèle de courrier n’est pas du texte en UTF-8. Rien n’a été modifié&#x202f;; enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>Something is missing of people (%1): nothing was printed. Complete their files.</source>
        <translation>Il manque des informations pour des personnes (%1)&#x202f;: rien n’a été imprimé. Complétez leurs dossiers.</translation>
    </message>
    <message>
        <source>The pack “%1” is a copy of one that came back, and other work was done in it. Nothing was changed; undo the first return to take this one, or enter that work again.</source>
        <translation>Le paquet «&#xa0;%1&#xa0;» est la copie d’un paquet déjà rapporté, et un autre travail y a été fait. Rien n’a été modifié&#x202f;; annulez le premier retour pour prendre celui-ci, ou ressaisissez ce travail.</translation>
    </message>
    <message>
        <source>An erasure or an anonymisation cannot be undone: nothing is kept of what it took away. Nothing was changed.</source>
        <translation>Un effacement ou une anonymisation ne s’annule pas&#x202f;: plus rien n’est gardé de ce qui a été ôté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody is no longer proposed for anonymisation: they came back, were contacted, or a row of a list waits for a decision about them. Nothing was changed; look at the list again.</source>
        <translation>Une personne n’est plus proposée à l’anonymisation&#x202f;: elle est revenue, a été contactée, ou une ligne de liste attend une décision à son sujet. Rien n’a été modifié&#x202f;; reprenez la liste.</translation>
    </message>
    <message>
        <source>This person (no. %1) is not one of those whom your account is for. Nothing was changed; ask an administrator of the base whether it should be.</source>
        <translation>Cette personne (n° %1) n’est pas de celles que suit votre compte. Rien n’a été modifié&#x202f;; demandez à un administrateur de la base si elle devrait l’être.</translation>
    </message>
    <message>
        <source>This base has accounts: say which one is yours, and its password. Nothing was read or changed.</source>
        <translation>Cette base a des comptes&#x202f;: dites lequel est le vôtre, et son mot de passe. Rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>Too many wrong passwords for this account: wait %1 s before the next try. Nothing was read or changed.</source>
        <translation>Trop de mots de passe incorrects pour ce compte&#x202f;: attendez %1 s avant le prochain essai. Rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>This account is not in the base (any more). Nothing was changed.</source>
        <translation>Ce compte n’est pas, ou plus, dans la base. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An account is called “%1” already. Nothing was changed; choose another name.</source>
        <translation>Un compte s’appelle déjà «&#xa0;%1&#xa0;». Rien n’a été modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The first account of a base is an administrator’s: without one, nobody could make others. Nothing was changed.</source>
        <translation>Le premier compte d’une base est celui d’un administrateur&#x202f;: sans lui, personne ne pourrait en créer d’autres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is the last administrator: without one, nobody could manage the accounts. Nothing was changed; make another administrator’s account first.</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier administrateur&#x202f;: sans lui, personne ne pourrait plus gérer les comptes. Rien n’a été modifié&#x202f;; créez d’abord un autre compte d’administrateur.</translation>
    </message>
    <message>
        <source>A référent’s account names a référent, a guest’s a meeting; only those of the pôle and of its head may have territories. Nothing was changed; correct the account.</source>
        <translation>Un compte de référent désigne un référent, un compte d’invité une réunion&#x202f;; seuls ceux du pôle et de son responsable peuvent avoir des territoires. Rien n’a été modifié&#x202f;; corrigez le compte.</translation>
    </message>
    <message>
        <source>The password is too short: it takes at least %1 characters. Nothing was changed.</source>
        <translation>Le mot de passe est trop court&#x202f;: il faut au moins %1 caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full, or the journal of “%1” cannot be written: nothing leaves the base without a trace there. Nothing is lost; free some space, then try again.</source>
        <translation>Le disque est plein, ou le journal de «&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: rien ne sort de la base sans y laisser de trace. Rien n’est perdu&#x202f;; libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The base “%1” does not open: wrong passphrase, or a damaged file. Nothing was changed. Check capitals and accents. If it is forgotten: it is on the recovery sheet, if one was made; an older copy opens with the passphrase of its day. If the file is damaged: take the last backup.</source>
        <translation>La base «&#xa0;%1&#xa0;» ne s’ouvre pas&#xa0;: phrase secrète incorrecte, ou fichier abîmé. Rien n’a été modifié. Vérifiez les majuscules et les accents. Si elle est oubliée&#xa0;: elle est sur la feuille de secours, s’il en a été fait une&#x202f;; une copie plus ancienne s’ouvre avec la phrase de son jour. Si le fichier est abîmé&#xa0;: reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: %2 at most. Nothing was changed; check that it is the one that you meant.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop gros&#xa0;: %2 au plus. Rien n’a été modifié&#x202f;; vérifiez que c’est bien celui que vous vouliez.</translation>
    </message>
    <message>
        <source>This text is too long (%1): %2 at most. Nothing was changed; shorten it, or cut it in two.</source>
        <translation>Ce texte est trop long (%1)&#xa0;: %2 au plus. Rien n’a été modifié&#x202f;; raccourcissez-le, ou coupez-le en deux.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has more than %3 columns: this is probably no list, or its separator is another one. Nothing was changed; check the file.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la ligne %2 a plus de %3 colonnes&#xa0;: ce n’est sans doute pas une liste, ou le séparateur n’est pas celui-là. Rien n’a été modifié&#x202f;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Your account does not allow this: %1. Nothing was changed; ask your head of service or an administrator of the base for it.</source>
        <translation>Votre compte ne permet pas cette opération&#x202f;: %1. Rien n’a été modifié&#x202f;; voyez votre responsable ou un administrateur de la base.</translation>
    </message>
    <message>
        <source>Unknown account, or wrong password. Nothing was read or changed. An administrator of the base can give a new password to somebody who forgot theirs: always have two administrators.</source>
        <translation>Compte inconnu ou mot de passe incorrect. Rien n’a été lu ni modifié. Un administrateur de la base peut donner un nouveau mot de passe à qui a oublié le sien&#x202f;: ayez toujours deux administrateurs.</translation>
    </message>
    <message>
        <source>“%1” is dated %2, over a month after %3. Nothing was changed; enter its date.</source>
        <translation>«&#xa0;%1&#xa0;» est datée du %2, à plus d’un mois du %3. Rien n’a été modifié&#x202f;; indiquez sa date.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Pathway concerned</source>
        <translation>Parcours concerné</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the exit</source>
        <translation>
            <numerusform>%n mois après la sortie</numerusform>
            <numerusform>%n mois après la sortie</numerusform>
        </translation>
    </message>
    <message>
        <source>still to qualify</source>
        <translation>à qualifier</translation>
    </message>
    <message>
        <source>permanent|fixed-term|temporary agency|subsidised|integration enterprise|own business|apprenticeship</source>
        <translation>CDI|CDD|intérim|contrat aidé|insertion par l’activité économique|création d’activité|apprentissage</translation>
    </message>
    <message>
        <source>warning|reduction|suspension|removal</source>
        <translation>avertissement|réduction|suspension|radiation</translation>
    </message>
    <message>
        <source>too far away|hours not possible|group full|conditions not met|repeated absences|health|found a job|no news|moved away</source>
        <translation>trop loin|horaires impossibles|groupe complet|conditions non remplies|absences répétées|santé|a trouvé un emploi|sans nouvelles|a déménagé</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>the person|the referent|the organisation</source>
        <translation>la personne|le référent|la structure</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 h a week</source>
        <translation>%1 h par semaine</translation>
    </message>
    <message>
        <source>distance to employment: %1</source>
        <translation>distance à l’emploi&#xa0;: %1</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>permis de conduire</translation>
    </message>
    <message>
        <source>no driving licence</source>
        <translation>sans permis</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>no vehicle</source>
        <translation>sans véhicule</translation>
    </message>
    <message>
        <source>path: %1</source>
        <translation>parcours %1</translation>
    </message>
    <message>
        <source>support: %1</source>
        <translation>accompagnement %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>combined with the RSA</source>
        <translation>cumulé avec le RSA</translation>
    </message>
    <message>
        <source>without the RSA</source>
        <translation>sans RSA</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed on %1</source>
        <translation>proposée le %1</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>décidée le %1</translation>
    </message>
    <message>
        <source>notified on %1</source>
        <translation>notifié le %1</translation>
    </message>
    <message>
        <source>still to qualify</source>
        <translation>à qualifier</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n mois après</numerusform>
            <numerusform>%n mois après</numerusform>
        </translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>catégorie %1</translation>
    </message>
    <message>
        <source>sensitive note, to be read under Notes</source>
        <translation>note sensible, à lire dans l’onglet Notes</translation>
    </message>
    <message>
        <source>beginning of the pathway</source>
        <translation>début du parcours</translation>
    </message>
    <message>
        <source>first list that shows the person; the notification is not known</source>
        <translation>première liste où la personne figure&#x202f;; notification inconnue</translation>
    </message>
    <message>
        <source>notification not known</source>
        <translation>notification inconnue</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source> (assumed)</source>
        <translation> (supposé)</translation>
    </message>
    <message>
        <source>subject to rights and duties</source>
        <translation>soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>not subject to rights and duties</source>
        <translation>non soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>on %1 only</source>
        <translation>le %1 seulement</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>notifiée le %1</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>commencée le %1</translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation>acceptée le %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>personne reçue le %1</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>en attente de réponse</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>demandée par %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>répondu le %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>réponse attendue au plus tard le %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>FileBadges</name>
    <message>
        <source>No RSA rights known today</source>
        <translation>Pas de droits RSA connus aujourd’hui</translation>
    </message>
    <message>
        <source>RSA: %1</source>
        <translation>RSA %1</translation>
    </message>
    <message>
        <source>subject to rights and duties</source>
        <translation>soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>not subject to rights and duties</source>
        <translation>non soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Parcours %1</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>Orienté</translation>
    </message>
    <message>
        <source>Referent: %1</source>
        <translation>Référent&#xa0;: %1</translation>
    </message>
    <message>
        <source>To orient by %1</source>
        <translation>À orienter avant le %1</translation>
    </message>
    <message>
        <source>%1 d late: orientation</source>
        <translation>En retard de %1&#xa0;j&#xa0;: orientation</translation>
    </message>
    <message>
        <source>First appointment to fix by %1</source>
        <translation>1er rendez-vous à fixer avant le %1</translation>
    </message>
    <message>
        <source>%1 d late: first appointment</source>
        <translation>En retard de %1&#xa0;j&#xa0;: 1er rendez-vous</translation>
    </message>
    <message>
        <source>First contract to sign by %1</source>
        <translation>1er contrat à signer avant le %1</translation>
    </message>
    <message>
        <source>%1 d late: first contract</source>
        <translation>En retard de %1&#xa0;j&#xa0;: 1er contrat</translation>
    </message>
    <message>
        <source>Social path to review by %1</source>
        <translation>Parcours social à réexaminer avant le %1</translation>
    </message>
    <message>
        <source>%1 d late: review of the social path</source>
        <translation>En retard de %1&#xa0;j&#xa0;: réexamen du parcours social</translation>
    </message>
    <message>
        <source>To be heard of by %1</source>
        <translation>Nouvelles attendues avant le %1</translation>
    </message>
    <message>
        <source>No news, for %1 d too long</source>
        <translation>Sans nouvelles&#xa0;: délai passé de %1&#xa0;j</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>encore %1&#xa0;j</translation>
    </message>
    <message>
        <source>No pathway</source>
        <translation>Pas de parcours</translation>
    </message>
    <message>
        <source>still to qualify</source>
        <translation>à qualifier</translation>
    </message>
    <message>
        <source>Left on %1: %2</source>
        <translation>Sortie le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FilterKinds</name>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>outside the territories</source>
        <translation>hors territoire</translation>
    </message>
    <message>
        <source>no referent</source>
        <translation>sans référent</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>sans structure</translation>
    </message>
    <message>
        <source>never oriented</source>
        <translation>jamais orienté</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>plus connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the parts do not add up to the line</source>
        <translation>la somme des parts n’est pas le montant de la ligne</translation>
    </message>
    <message>
        <source>the year’s total is not executed + remaining + carried over</source>
        <translation>le total de l’année n’est pas exécuté + reste + reporté</translation>
    </message>
    <message>
        <source>executed + remaining + carried over is not what was planned</source>
        <translation>exécuté + reste + reporté n’est pas le prévu</translation>
    </message>
    <message>
        <source>the grant is not the sum of the fiches’</source>
        <translation>la dotation n’est pas la somme de celles des fiches</translation>
    </message>
    <message>
        <source>quantity × unit price is not the amount</source>
        <translation>quantité × prix unitaire n’est pas le montant</translation>
    </message>
    <message>
        <source>executed above planned</source>
        <translation>exécuté au-dessus du prévu</translation>
    </message>
    <message>
        <source>one funder’s share is above what is planned</source>
        <translation>la part d’un financeur dépasse le prévu</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>ce n’est pas un montant</translation>
    </message>
    <message>
        <source>amount missing</source>
        <translation>montant absent</translation>
    </message>
    <message>
        <source>total missing</source>
        <translation>total absent</translation>
    </message>
    <message>
        <source>forecast missing</source>
        <translation>prévisionnel absent</translation>
    </message>
    <message>
        <source>start missing</source>
        <translation>date de mise en place absente</translation>
    </message>
    <message>
        <source>progress missing</source>
        <translation>progression absente</translation>
    </message>
    <message>
        <source>value missing</source>
        <translation>valeur absente</translation>
    </message>
    <message>
        <source>the rate is not that of the two values</source>
        <translation>le taux n’est pas celui des deux valeurs</translation>
    </message>
    <message>
        <source>the part is above its whole</source>
        <translation>la partie dépasse le tout</translation>
    </message>
    <message>
        <source>the value is not the one before plus what was added</source>
        <translation>la valeur n’est pas la précédente plus l’ajout</translation>
    </message>
    <message>
        <source>situation N-1 is not what the year before says</source>
        <translation>la situation N-1 n’est pas celle de l’année d’avant</translation>
    </message>
    <message>
        <source>another unit than the indicator’s</source>
        <translation>autre unité que celle de l’indicateur</translation>
    </message>
    <message>
        <source>targets reached and all spent, but not 100 %</source>
        <translation>cibles atteintes et tout dépensé, mais pas 100&#x202f;%</translation>
    </message>
    <message>
        <source>step done according to the text, not ticked</source>
        <translation>étape faite d’après le texte, non cochée</translation>
    </message>
    <message>
        <source>step paid before the year it is foreseen for</source>
        <translation>étape payée avant l’année prévue</translation>
    </message>
    <message>
        <source>step foreseen, its year over, not done</source>
        <translation>étape prévue, année passée, non faite</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
</context>
<context>
    <name>Grids</name>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>, condition %1</source>
        <translation>, condition %1</translation>
    </message>
    <message>
        <source>The grid has no rule: add one.</source>
        <translation>La grille n’a aucune règle&#xa0;: ajoutez-en une.</translation>
    </message>
    <message>
        <source>say at least one word to look for.</source>
        <translation>dites au moins un mot à chercher.</translation>
    </message>
    <message>
        <source>say from how much, or up to how much.</source>
        <translation>dites à partir de combien, ou jusqu’à combien.</translation>
    </message>
    <message>
        <source>a name is missing.</source>
        <translation>il manque un nom.</translation>
    </message>
    <message>
        <source>the end comes before the beginning.</source>
        <translation>la fin vient avant le début.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>dans tous les cas</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>, of %1 whose pathway runs.</source>
        <translation>, sur %1 dont le parcours est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would change path</source>
        <translation>
            <numerusform>%Ln personne changerait de parcours</numerusform>
            <numerusform>%Ln personnes changeraient de parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no path today.</source>
        <translation>
            <numerusform>%Ln n’a aucun parcours aujourd’hui.</numerusform>
            <numerusform>%Ln n’ont aucun parcours aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule proposes anything to %Ln person(s).</source>
        <translation>
            <numerusform>Aucune règle ne propose rien à %Ln personne.</numerusform>
            <numerusform>Aucune règle ne propose rien à %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grid in use proposes something else to %Ln person(s).</source>
        <translation>
            <numerusform>La grille en service propose autre chose à %Ln personne.</numerusform>
            <numerusform>La grille en service propose autre chose à %Ln personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>choose the CAF’s list</source>
        <translation>choisir la liste de la CAF</translation>
    </message>
    <message>
        <source>say what the list is</source>
        <translation>dire ce qu’est la liste</translation>
    </message>
    <message>
        <source>check what will change</source>
        <translation>vérifier ce qui va changer</translation>
    </message>
    <message>
        <source>settle what is left</source>
        <translation>régler ce qui reste</translation>
    </message>
    <message>
        <source>orient the first people</source>
        <translation>orienter les premières personnes</translation>
    </message>
    <message>
        <source>Save the CAF’s list as CSV (in Excel: File, Save as, “CSV UTF-8”), then drop it on this window or choose it. Nothing is written before you confirm.</source>
        <translation>Enregistrez la liste de la CAF en CSV (dans Excel&#xa0;: Fichier, Enregistrer sous, «&#xa0;CSV UTF-8&#xa0;»), puis déposez-la sur cette fenêtre ou choisissez-la. Rien n’est écrit avant que vous confirmiez.</translation>
    </message>
    <message>
        <source>Choose “Everybody” if the list holds all who have rights, check its date, then Next. On the next page, see that each column is understood.</source>
        <translation>Choisissez «&#xa0;Tous les allocataires&#xa0;» si la liste contient tous ceux qui ont des droits, vérifiez sa date, puis Suivant. Sur la page d’après, voyez que chaque colonne est comprise.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Choose a count to see its rows, then Import: it can be undone entirely.</source>
        <translation>Rien n’est encore écrit. Choisissez un nombre pour voir ses lignes, puis Importer&#xa0;: l’import peut être annulé entièrement.</translation>
    </message>
    <message>
        <source>Decide the rows that could be about somebody else and save the rejects; both can wait. Then go on to the people.</source>
        <translation>Tranchez les lignes qui pourraient parler de quelqu’un d’autre et enregistrez les rejets&#x202f;; les deux peuvent attendre. Puis passez aux personnes.</translation>
    </message>
    <message>
        <source>The first people are oriented. Next month, drop the new list on the window; F1 explains each page.</source>
        <translation>Les premières personnes sont orientées. Le mois prochain, déposez la nouvelle liste sur la fenêtre&#x202f;; F1 explique chaque page.</translation>
    </message>
    <message>
        <source>Choose the list…</source>
        <translation>Choisir la liste…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Show who is to be oriented</source>
        <translation>Montrer qui est à orienter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First import: finished</source>
        <translation>Premier import&#xa0;: terminé</translation>
    </message>
    <message>
        <source>First import, step %1 of %2: %3</source>
        <translation>Premier import, étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Select people in the list (Shift+arrows or Ctrl+click), then Orient. One person is enough to see how it goes.</source>
        <translation>Sélectionnez des personnes dans la liste (Maj+flèches ou Ctrl+clic), puis Orienter. Une seule suffit pour voir comment cela se passe.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Undone: %1 of %2</source>
        <translation>Annulation&#xa0;: %1 du %2</translation>
    </message>
    <message>
        <source>undone on %1 by %2</source>
        <translation>annulée le %1 par %2</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>now of this file</source>
        <translation>rattaché à ce dossier</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>import of a list</source>
        <translation>import d’une liste</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>joining of two files</source>
        <translation>réunion de deux dossiers</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>référentiel</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>pack brought back</source>
        <translation>mallette rapportée</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>effacement</translation>
    </message>
</context>
<context>
    <name>InNumber</name>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>in force already</source>
        <translation>déjà en vigueur</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Rule, and the facts that made it</source>
        <translation>Règle, et faits qui l’ont fait jouer</translation>
    </message>
    <message>
        <source>not proposed</source>
        <translation>pas de proposition</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>without a running pathway</source>
        <translation>sans parcours en cours</translation>
    </message>
    <message>
        <source>with this referent already</source>
        <translation>déjà avec ce référent</translation>
    </message>
    <message>
        <source>notified after that day</source>
        <translation>avec une notification après cette date</translation>
    </message>
    <message>
        <source>with an exit before that day</source>
        <translation>avec une sortie avant cette date</translation>
    </message>
    <message>
        <source>whose file is gone</source>
        <translation>dont le dossier n’existe plus</translation>
    </message>
    <message>
        <source>on its agenda already</source>
        <translation>déjà à son ordre du jour</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>title</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <source>the Département’s identifier</source>
        <translation>identifiant du département</translation>
    </message>
    <message>
        <source>CAF or MSA number</source>
        <translation>n° CAF ou MSA (matricule)</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>rôle dans le foyer</translation>
    </message>
    <message>
        <source>France Travail’s identifier</source>
        <translation>identifiant France Travail</translation>
    </message>
    <message>
        <source>date of the request</source>
        <translation>date de la demande</translation>
    </message>
    <message>
        <source>rights opened on</source>
        <translation>date d’ouverture des droits</translation>
    </message>
    <message>
        <source>notified on</source>
        <translation>date de notification</translation>
    </message>
    <message>
        <source>subject to rights and duties</source>
        <translation>soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>state of the rights</source>
        <translation>état des droits</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>prestation</translation>
    </message>
    <message>
        <source>family situation</source>
        <translation>situation familiale</translation>
    </message>
    <message>
        <source>pre-orientation</source>
        <translation>préorientation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>number in the street</source>
        <translation>numéro dans la voie</translation>
    </message>
    <message>
        <source>kind of street</source>
        <translation>type de voie</translation>
    </message>
    <message>
        <source>name of the street</source>
        <translation>nom de la voie</translation>
    </message>
    <message>
        <source>complement of address</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>second complement of address</source>
        <translation>deuxième complément d’adresse</translation>
    </message>
    <message>
        <source>third complement of address</source>
        <translation>troisième complément d’adresse</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>postcode and commune</source>
        <translation>code postal et commune</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>code INSEE</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>deuxième téléphone</translation>
    </message>
    <message>
        <source>third phone</source>
        <translation>troisième téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>orientation decided on</source>
        <translation>date d’orientation</translation>
    </message>
    <message>
        <source>orientation requested on</source>
        <translation>orientation demandée le</translation>
    </message>
    <message>
        <source>orientation notified on</source>
        <translation>orientation notifiée le</translation>
    </message>
    <message>
        <source>path</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>support</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>referent</source>
        <translation>référent</translation>
    </message>
    <message>
        <source>referents to add</source>
        <translation>référents à ajouter</translation>
    </message>
    <message>
        <source>referents to remove</source>
        <translation>référents à retirer</translation>
    </message>
    <message>
        <source>organisations to attach</source>
        <translation>structures à rattacher</translation>
    </message>
    <message>
        <source>letter sent on</source>
        <translation>courrier envoyé le</translation>
    </message>
    <message>
        <source>seen in interview on</source>
        <translation>reçu en entretien le</translation>
    </message>
    <message>
        <source>appointment fixed on</source>
        <translation>rendez-vous fixé le</translation>
    </message>
    <message>
        <source>date of the appointment</source>
        <translation>date du rendez-vous</translation>
    </message>
    <message>
        <source>time of the appointment</source>
        <translation>heure du rendez-vous</translation>
    </message>
    <message>
        <source>place of the appointment</source>
        <translation>lieu du rendez-vous</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>first appointment on</source>
        <translation>premier rendez-vous le</translation>
    </message>
    <message>
        <source>kind of contract</source>
        <translation>type de contrat</translation>
    </message>
    <message>
        <source>contract signed on</source>
        <translation>contrat signé le</translation>
    </message>
    <message>
        <source>contract starts on</source>
        <translation>début du contrat</translation>
    </message>
    <message>
        <source>contract ends on</source>
        <translation>fin du contrat</translation>
    </message>
    <message>
        <source>CER signed on</source>
        <translation>CER signé le</translation>
    </message>
    <message>
        <source>exited on</source>
        <translation>date de sortie</translation>
    </message>
    <message>
        <source>reason of the exit</source>
        <translation>motif de sortie</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>sanction</translation>
    </message>
    <message>
        <source>sanction notified on</source>
        <translation>sanction notifiée le</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>frein</translation>
    </message>
    <message>
        <source>level of the barrier</source>
        <translation>niveau du frein</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>employment starts on</source>
        <translation>début de l’emploi</translation>
    </message>
    <message>
        <source>employment ends on</source>
        <translation>fin de l’emploi</translation>
    </message>
    <message>
        <source>registered with France Travail on</source>
        <translation>inscription à France Travail le</translation>
    </message>
    <message>
        <source>code of the registration</source>
        <translation>code de l’inscription</translation>
    </message>
    <message>
        <source>reason of the registration</source>
        <translation>motif de l’inscription</translation>
    </message>
    <message>
        <source>category of the registration</source>
        <translation>catégorie de l’inscription</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>RSA rights</source>
        <translation>Droits RSA</translation>
    </message>
    <message>
        <source>Where and how to reach</source>
        <translation>Adresse et contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Registration with France Travail</source>
        <translation>Inscription à France Travail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ListReasons</name>
    <message>
        <source>the last name is missing</source>
        <translation>il manque le nom</translation>
    </message>
    <message>
        <source>the first name is missing</source>
        <translation>il manque le prénom</translation>
    </message>
    <message>
        <source>no valid NIR, identifier, CAF number nor birth date: nobody can tell who it is</source>
        <translation>ni NIR, ni identifiant, ni matricule, ni date de naissance valable&#xa0;: on ne sait pas de qui il s’agit</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>the contract ends before it starts</source>
        <translation>le contrat finit avant de commencer</translation>
    </message>
    <message>
        <source>the employment ends before it starts</source>
        <translation>l’emploi finit avant de commencer</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>a year of two digits: the century is unknown</source>
        <translation>année à deux chiffres&#xa0;: le siècle est inconnu</translation>
    </message>
    <message>
        <source>this day does not exist</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>a date outside 1900–2099</source>
        <translation>date hors de 1900–2099</translation>
    </message>
    <message>
        <source>a birth in the future</source>
        <translation>naissance dans le futur</translation>
    </message>
    <message>
        <source>a birth more than 130 years ago</source>
        <translation>naissance il y a plus de 130 ans</translation>
    </message>
    <message>
        <source>a number spoilt by a spreadsheet: format the column as text</source>
        <translation>nombre abîmé par un tableur&#xa0;: mettez la colonne au format texte</translation>
    </message>
    <message>
        <source>an impossible CAF number</source>
        <translation>matricule impossible</translation>
    </message>
    <message>
        <source>the NIR has neither 13 nor 15 characters</source>
        <translation>le NIR n’a ni 13 ni 15 caractères</translation>
    </message>
    <message>
        <source>the NIR holds something else than digits</source>
        <translation>le NIR contient d’autres caractères que des chiffres</translation>
    </message>
    <message>
        <source>the month of the NIR does not exist</source>
        <translation>le mois du NIR n’existe pas</translation>
    </message>
    <message>
        <source>the key of the NIR is wrong</source>
        <translation>la clé du NIR est fausse</translation>
    </message>
    <message>
        <source>an impossible phone number</source>
        <translation>numéro de téléphone impossible</translation>
    </message>
    <message>
        <source>an impossible e-mail address</source>
        <translation>adresse électronique impossible</translation>
    </message>
    <message>
        <source>an impossible postcode</source>
        <translation>code postal impossible</translation>
    </message>
    <message>
        <source>an impossible INSEE code</source>
        <translation>code INSEE impossible</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>ce n’est pas une heure</translation>
    </message>
    <message>
        <source>a level outside 0–3</source>
        <translation>niveau hors de 0–3</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>texte trop long</translation>
    </message>
    <message>
        <source>an incomplete event: its date or its theme is missing</source>
        <translation>événement incomplet&#xa0;: il manque sa date ou son thème</translation>
    </message>
    <message>
        <source>an unknown code, kept as it is</source>
        <translation>code inconnu, gardé tel quel</translation>
    </message>
    <message>
        <source>the NIR and the title do not agree</source>
        <translation>le NIR et la civilité ne s’accordent pas</translation>
    </message>
    <message>
        <source>the NIR and the year of birth do not agree</source>
        <translation>le NIR et l’année de naissance ne s’accordent pas</translation>
    </message>
    <message>
        <source>an e-mail address with accents, to be checked</source>
        <translation>adresse électronique accentuée, à vérifier</translation>
    </message>
    <message>
        <source>several e-mail addresses: the first one is kept</source>
        <translation>plusieurs adresses électroniques&#xa0;: la première est gardée</translation>
    </message>
    <message>
        <source>unknown in the base: a follow-up list opens no file</source>
        <translation>personne inconnue de la base&#xa0;: une liste de suivi n’ouvre pas de dossier</translation>
    </message>
    <message>
        <source>this person has no pathway</source>
        <translation>la personne n’a pas de parcours</translation>
    </message>
    <message>
        <source>a date before the notification</source>
        <translation>date antérieure à la notification</translation>
    </message>
    <message>
        <source>a date after the exit</source>
        <translation>date postérieure à la sortie</translation>
    </message>
    <message>
        <source>another exit date is known</source>
        <translation>une autre date de sortie est connue</translation>
    </message>
    <message>
        <source>an orientation was decided after this exit</source>
        <translation>une orientation est décidée après cette sortie</translation>
    </message>
    <message>
        <source>the dates are in the wrong order</source>
        <translation>les dates sont dans le mauvais ordre</translation>
    </message>
    <message>
        <source>refused by a rule of the files</source>
        <translation>refusée par une règle des dossiers</translation>
    </message>
    <message>
        <source>typed by the service, kept</source>
        <translation>coordonnée saisie par le service, gardée</translation>
    </message>
    <message>
        <source>another value is known, kept</source>
        <translation>une autre valeur est connue, gardée</translation>
    </message>
    <message>
        <source>organisation created</source>
        <translation>structure créée</translation>
    </message>
    <message>
        <source>referent created</source>
        <translation>référent créé</translation>
    </message>
    <message>
        <source>assumed notification, moved back to the orientation</source>
        <translation>notification supposée, avancée à la date de l’orientation</translation>
    </message>
    <message>
        <source>assumed date: the interview’s or the list’s</source>
        <translation>date supposée&#xa0;: celle de l’entretien ou de la liste</translation>
    </message>
    <message>
        <source>an event without a date, left out</source>
        <translation>événement sans date, laissé de côté</translation>
    </message>
    <message>
        <source>an unknown kind of event, left out</source>
        <translation>genre d’événement inconnu, laissé de côté</translation>
    </message>
    <message>
        <source>another row of the household gave the address</source>
        <translation>une autre ligne du foyer a donné l’adresse</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>personne nouvelle</translation>
    </message>
    <message>
        <source>the same NIR</source>
        <translation>même NIR</translation>
    </message>
    <message>
        <source>the same identifier of the Département</source>
        <translation>même identifiant du département</translation>
    </message>
    <message>
        <source>the same CAF number and role</source>
        <translation>même matricule et même rôle</translation>
    </message>
    <message>
        <source>the same names and birth date</source>
        <translation>mêmes nom, prénom et naissance</translation>
    </message>
    <message>
        <source>decided by somebody</source>
        <translation>décidé par un agent</translation>
    </message>
    <message>
        <source>several people of the base could be this one</source>
        <translation>plusieurs personnes de la base correspondent</translation>
    </message>
    <message>
        <source>somebody corresponds, but the NIR differs</source>
        <translation>une personne correspond, mais le NIR diffère</translation>
    </message>
    <message>
        <source>somebody corresponds, but the birth date differs</source>
        <translation>une personne correspond, mais la date de naissance diffère</translation>
    </message>
    <message>
        <source>the birth name corresponds to the last name</source>
        <translation>le nom de naissance correspond au nom</translation>
    </message>
    <message>
        <source>last name and first name the other way round</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>the birth date differs by one digit</source>
        <translation>la date de naissance diffère d’un chiffre</translation>
    </message>
    <message>
        <source>several different rows for one person</source>
        <translation>plusieurs lignes différentes pour une même personne</translation>
    </message>
    <message>
        <source>This row cannot be taken so: %1. Nothing was changed.</source>
        <translation>Cette ligne ne peut pas être prise ainsi&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un classeur</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a file of a program</source>
        <translation>un fichier qui n’est pas du texte</translation>
    </message>
    <message>
        <source>a referent to remove who never followed this person</source>
        <translation>un référent à retirer qui n’a jamais suivi cette personne</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>everybody</source>
        <translation>tous les allocataires</translation>
    </message>
    <message>
        <source>new entrants</source>
        <translation>nouveaux entrants</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>All who have rights on a day. Those who are not in it any more have lost theirs.</source>
        <translation>Toutes les personnes qui ont des droits un jour donné. Celles qui n’y sont plus les ont perdus.</translation>
    </message>
    <message>
        <source>Only those who came since the last list. Nobody leaves.</source>
        <translation>Les seules personnes arrivées depuis la dernière liste. Personne ne sort.</translation>
    </message>
    <message>
        <source>What was decided elsewhere: orientations, appointments, contracts, exits.</source>
        <translation>Ce qui a été décidé ailleurs&#xa0;: orientations, rendez-vous, contrats, sorties.</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>from the lines above the header</source>
        <translation>d’après les lignes au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>from its columns</source>
        <translation>d’après ses colonnes</translation>
    </message>
    <message>
        <source>of the list that it completes</source>
        <translation>de la liste qu’il complète</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with its mark</source>
        <translation>UTF-8 avec marque</translation>
    </message>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, the other way)</source>
        <translation>Unicode (UTF-16 inversé)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Absentes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à trancher</numerusform>
            <numerusform>%Ln à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with open rights not in the list</source>
        <translation>
            <numerusform>%Ln personne aux droits ouverts absente de la liste</numerusform>
            <numerusform>%Ln personnes aux droits ouverts absentes de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or row(s) with a warning</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>entry</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>files joined</source>
        <translation>réunion de dossiers</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>pack brought back</source>
        <translation>retour de paquet</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>semicolon (;)</source>
        <translation>point-virgule (;)</translation>
    </message>
    <message>
        <source>comma (,)</source>
        <translation>virgule (,)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar (|)</source>
        <translation>barre (|)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Besides: %1.</source>
        <translation>En dehors&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, le %2, par %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>rejects of %1</source>
        <translation>rejets %1</translation>
    </message>
    <message>
        <source>Where are the rejects to be saved?</source>
        <translation>Où enregistrer les rejets&#x202f;?</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>The rejects are saved in “%1”. Correct them in a spreadsheet and import that file as it is: it completes its list.</source>
        <translation>Les rejets sont enregistrés dans «&#xa0;%1&#xa0;». Corrigez-les dans un tableur et importez ce fichier tel quel&#xa0;: il complète sa liste.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>invited</source>
        <translation>invité(e)</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent(e)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé(e)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé(e)</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>reorientation</source>
        <translation>réorientation</translation>
    </message>
    <message>
        <source>maintained</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>sanction proposed</source>
        <translation>sanction proposée</translation>
    </message>
    <message>
        <source>adjourned</source>
        <translation>ajourné</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>close le %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>à clore</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>à préparer</translation>
    </message>
    <message>
        <source>unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>never oriented</source>
        <translation>jamais orienté</translation>
    </message>
    <message>
        <source>two absences in a row, %1</source>
        <translation>deux absences de suite, %1</translation>
    </message>
    <message>
        <source>contract over since %1</source>
        <translation>contrat terminé depuis le %1</translation>
    </message>
    <message>
        <source>reorientation asked for on %1</source>
        <translation>réorientation demandée le %1</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement dans le premier</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>seulement dans l’autre</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Rights today</source>
        <translation>Droits aujourd’hui</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Orientation today</source>
        <translation>Orientation aujourd’hui</translation>
    </message>
    <message>
        <source>Referent today</source>
        <translation>Référent aujourd’hui</translation>
    </message>
    <message>
        <source>How many: %1</source>
        <translation>Nombre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OfferChoices</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
</context>
<context>
    <name>OfferRoom</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>fiche-action</source>
        <translation>fiche-action</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descriptif</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas d’intitulé</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>plus de cellules que d’en-têtes</translation>
    </message>
    <message>
        <source>no fiche-action of the base has this code</source>
        <translation>aucune fiche-action de la base ne porte ce code</translation>
    </message>
    <message>
        <source>several plans have a fiche of this code: write plan/code</source>
        <translation>plusieurs programmes ont une fiche de ce code&#xa0;: écrivez programme/code</translation>
    </message>
    <message>
        <source>no territory of the base has this name</source>
        <translation>aucun territoire de la base ne porte ce nom</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>no count of places</source>
        <translation>n’est pas un nombre de places</translation>
    </message>
    <message>
        <source>the same offer as on this line</source>
        <translation>la même offre qu’à cette ligne</translation>
    </message>
    <message>
        <source>several offers of the base could be this one: give a code</source>
        <translation>plusieurs offres de la base pourraient être celle-ci&#xa0;: donnez un code</translation>
    </message>
    <message>
        <source>the whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>full (%1)</source>
        <translation>complet (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 too many (%2)</source>
        <translation>%1 de trop (%2)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>In “%1”, no column is recognised as the title of the offers. Nothing was changed; give it the heading “Intitulé”.</source>
        <translation>Dans «&#xa0;%1&#xa0;», aucune colonne n’est reconnue comme l’intitulé des offres. Rien n’a été modifié&#x202f;; donnez-lui le titre «&#xa0;Intitulé&#xa0;».</translation>
    </message>
    <message>
        <source>The import is undone: the catalogue is what it was before it. Ctrl+Z brings it back.</source>
        <translation>L’import est annulé&#xa0;: le catalogue est redevenu ce qu’il était avant. Ctrl+Z le rétablit.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”.</source>
        <translation>Aucun programme de ce poste n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Rights and duties</source>
        <translation>Droits et devoirs</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Prochain RDV</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>not subject</source>
        <translation>non soumis</translation>
    </message>
</context>
<context>
    <name>PeopleOutput</name>
    <message>
        <source>People</source>
        <translation>Bénéficiaires</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagé</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévisionnel</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>CAF</source>
        <translation>CAF</translation>
    </message>
    <message>
        <source>ESF</source>
        <translation>FSE</translation>
    </message>
    <message>
        <source>other funder</source>
        <translation>autre financeur</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ressources humaines</translation>
    </message>
    <message>
        <source>services</source>
        <translation>prestations</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>participations</translation>
    </message>
    <message>
        <source>subsidies</source>
        <translation>subventions</translation>
    </message>
    <message>
        <source>accommodation</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>running costs</source>
        <translation>fonctionnement</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>other expense</source>
        <translation>autre dépense</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>contact with a partner</source>
        <translation>contact avec un partenaire</translation>
    </message>
    <message>
        <source>contact with a company</source>
        <translation>contact avec une entreprise</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>autre activité</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Already funded</source>
        <translation>Déjà financée</translation>
    </message>
    <message>
        <source>On its funding</source>
        <translation>Sur son financement</translation>
    </message>
    <message>
        <source>Same work as</source>
        <translation>Même action que</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>of which: %1</source>
        <translation>dont&#xa0;: %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>nobody to count</source>
        <translation>personne à compter</translation>
    </message>
    <message>
        <source>no such delay that year</source>
        <translation>pas de tel délai cette année-là</translation>
    </message>
    <message>
        <source>not in the base</source>
        <translation>pas dans la base</translation>
    </message>
    <message>
        <source>before this base</source>
        <translation>avant cette base</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Justification des écarts</translation>
    </message>
    <message>
        <source>Goals of the next year</source>
        <translation>Objectifs de l’année suivante</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>without those that have no amount</source>
        <translation>sans celles qui n’ont pas de montant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non faite</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>State of the amount</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Funder, nature</source>
        <translation>Financeur, nature</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Jalon finds</source>
        <translation>Trouvé par Jalon</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Faite&#x202f;?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>enjeu</source>
        <translation>enjeu</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>PDIE</source>
        <translation>PDIE</translation>
    </message>
    <message>
        <source>PDI</source>
        <translation>PDI</translation>
    </message>
    <message>
        <source>PDI-PTI</source>
        <translation>PDI-PTI</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>local plan</source>
        <translation>plan local</translation>
    </message>
    <message>
        <source>other plan</source>
        <translation>autre plan</translation>
    </message>
    <message>
        <source>fiche %1</source>
        <translation>fiche %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>axis “%1”</source>
        <translation>axe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>objective “%1”</source>
        <translation>objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Content of the objective</source>
        <translation>Contenu de l’objectif</translation>
    </message>
    <message>
        <source>programme “%1”</source>
        <translation>programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>count it from the activities instead</source>
        <translation>à compter plutôt dans les activités</translation>
    </message>
    <message>
        <source>n. c.: %1</source>
        <translation>n.&#xa0;c.&#xa0;: %1</translation>
    </message>
    <message>
        <source>no other plan</source>
        <translation>aucun autre plan</translation>
    </message>
    <message>
        <source>none of the base&apos;s</source>
        <translation>aucun de ceux de la base</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Fait partie du plan</translation>
    </message>
    <message>
        <source>Territory of the base</source>
        <translation>Territoire de la base</translation>
    </message>
</context>
<context>
    <name>PlanForms</name>
    <message>
        <source>&amp;Amount:</source>
        <translation>&amp;Montant&#xa0;:</translation>
    </message>
    <message>
        <source>This is no amount: 36 000 €, or 7 434,63 €.</source>
        <translation>Ce n’est pas un montant&#xa0;: 36&#x202f;000&#xa0;€, ou 7&#x202f;434,63&#xa0;€.</translation>
    </message>
    <message>
        <source>Unit &amp;price:</source>
        <translation>&amp;Prix unitaire&#xa0;:</translation>
    </message>
    <message>
        <source>Of wh&amp;ich:</source>
        <translation>Don&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the budget line</source>
        <translation>corriger la ligne budgétaire</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>ajouter une ligne budgétaire</translation>
    </message>
    <message>
        <source>&amp;State of the amount:</source>
        <translation>É&amp;tat du montant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Ligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Funder:</source>
        <translation>&amp;Financeur&#xa0;:</translation>
    </message>
    <message>
        <source>Funder, as &amp;written:</source>
        <translation>Financeur, tel qu’é&amp;crit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Nature:</source>
        <translation>&amp;Nature&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Detail:</source>
        <translation>&amp;Détail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Quantity:</source>
        <translation>&amp;Quantité&#xa0;:</translation>
    </message>
    <message>
        <source>Part &amp;of:</source>
        <translation>Détaille la l&amp;igne&#xa0;:</translation>
    </message>
    <message>
        <source>no other line</source>
        <translation>aucune autre ligne</translation>
    </message>
    <message>
        <source>Pays the ste&amp;p:</source>
        <translation>Pa&amp;ie l’étape&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Year of the report:</source>
        <translation>&amp;Année du rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Year of the &amp;grant, if another:</source>
        <translation>Année de la &amp;subvention, si autre&#xa0;:</translation>
    </message>
    <message>
        <source>Year of the a&amp;ction, if another:</source>
        <translation>Année de l’acti&amp;on, si autre&#xa0;:</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sa valeur</translation>
    </message>
    <message>
        <source>typed in each year</source>
        <translation>saisies chaque année</translation>
    </message>
    <message>
        <source>counted from the activities</source>
        <translation>comptées dans les activités</translation>
    </message>
    <message>
        <source>computed from the files</source>
        <translation>calculées à partir des dossiers</translation>
    </message>
    <message>
        <source>of all kinds</source>
        <translation>de toutes natures</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>&amp;Where its values come from:</source>
        <translation>&amp;Ses valeurs sont&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Figure of Jalon:</source>
        <translation>&amp;Chiffre de Jalon&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Which part of it:</source>
        <translation>Ce qu’on en &amp;prend&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sum of:</source>
        <translation>So&amp;mme des&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind of activity:</source>
        <translation>&amp;Nature des activités&#xa0;:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucun contrôle</translation>
    </message>
    <message>
        <source>it is never above the other</source>
        <translation>il ne dépasse jamais l’autre</translation>
    </message>
    <message>
        <source>it grows by the other from year to year</source>
        <translation>il augmente de l’autre d’une année à la suivante</translation>
    </message>
    <message>
        <source>&amp;Checked:</source>
        <translation>C&amp;ontrôle&#xa0;:</translation>
    </message>
    <message>
        <source>against the &amp;other:</source>
        <translation>l’a&amp;utre indicateur&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the indicator</source>
        <translation>corriger l’indicateur</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>ajouter un indicateur</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Indicateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Under the heading:</source>
        <translation>Sous la &amp;rubrique&#xa0;:</translation>
    </message>
    <message>
        <source>Uni&amp;t of its values:</source>
        <translation>Uni&amp;té de ses valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the activity</source>
        <translation>corriger l’activité</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>ajouter une activité</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>This is no date: dd/mm/yyyy.</source>
        <translation>Ce n’est pas une date&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>&amp;Participants:</source>
        <translation>&amp;Participants&#xa0;:</translation>
    </message>
    <message>
        <source>Pa&amp;rtners:</source>
        <translation>Pa&amp;rtenaires&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Companies:</source>
        <translation>&amp;Entreprises&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Hours:</source>
        <translation>&amp;Heures&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Intitulé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>Correct the step</source>
        <translation>corriger l’étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>ajouter une étape</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Among the steps of:</source>
        <translation>&amp;Parmi les étapes de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Foreseen from:</source>
        <translation>Prévue &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;until:</source>
        <translation>&amp;jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Done?</source>
        <translation>&amp;Faite&#x202f;?</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>corriger le texte</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>ajouter un texte</translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation>&amp;Rubrique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Without a year, it is a text of the plan itself.</source>
        <translation>Sans année, c’est un texte du plan lui-même.</translation>
    </message>
    <message>
        <source>Correct the link to another fiche</source>
        <translation>corriger le lien vers une autre fiche</translation>
    </message>
    <message>
        <source>Link to another fiche</source>
        <translation>lier à une autre fiche</translation>
    </message>
    <message>
        <source>a fiche that is not in this base</source>
        <translation>une fiche qui n’est pas dans cette base</translation>
    </message>
    <message>
        <source>&amp;Same work as:</source>
        <translation>&amp;Même action que&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Its programme:</source>
        <translation>Son &amp;programme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Its code:</source>
        <translation>Son &amp;code&#xa0;:</translation>
    </message>
    <message>
        <source>Its &amp;title:</source>
        <translation>Son &amp;intitulé&#xa0;:</translation>
    </message>
    <message>
        <source>Open a year</source>
        <translation>ouvrir une année</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Année&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (n. c.: not computed yet)</source>
        <translation>%1 (n.&#xa0;c.&#xa0;: pas encore calculé)</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation>ajouter un programme</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Département (26, 41…):</source>
        <translation>&amp;Département (26, 41…)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First year:</source>
        <translation>&amp;Première année&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last year:</source>
        <translation>De&amp;rnière année&#xa0;:</translation>
    </message>
    <message>
        <source>Add an axis</source>
        <translation>ajouter un axe</translation>
    </message>
    <message>
        <source>no other axis</source>
        <translation>aucun autre axe</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>ajouter un objectif</translation>
    </message>
    <message>
        <source>It groups fiches inside the axis “%1”.</source>
        <translation>Il regroupe des fiches dans l’axe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a fiche</source>
        <translation>ajouter une fiche</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pilot:</source>
        <translation>&amp;Pilote&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Goals:</source>
        <translation>&amp;Objectifs&#xa0;:</translation>
    </message>
    <message>
        <source>Copy a year</source>
        <translation>copier une année</translation>
    </message>
    <message>
        <source>&amp;From the year:</source>
        <translation>&amp;De l’année&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To the year:</source>
        <translation>&amp;Vers l’année&#xa0;:</translation>
    </message>
    <message>
        <source>The new year must come after %1.</source>
        <translation>La nouvelle année doit venir après %1.</translation>
    </message>
    <message>
        <source>In “%1”: every fiche that reported gets a year to be written; what was forecast becomes the planned budget, else the planned lines come without their amounts; situation N becomes N-1, and a target stays until its year. Nothing is replaced.</source>
        <translation>Dans «&#xa0;%1&#xa0;»&#xa0;: chaque fiche qui a rendu compte reçoit une année à écrire&#x202f;; le prévisionnel devient le budget prévu, sinon les lignes prévues viennent sans leur montant&#x202f;; la situation N devient N-1, et une cible reste jusqu’à son année. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>%1 is open: %2 fiches to report on, %3 budget lines, %4 indicators. Ctrl+Z takes it away again.</source>
        <translation>%1 est ouverte&#xa0;: %2 fiches à renseigner, %3 lignes budgétaires, %4 indicateurs. Ctrl+Z la retire.</translation>
    </message>
    <message>
        <source>Part of the a&amp;xis:</source>
        <translation>Fait partie de l’a&amp;xe&#xa0;:</translation>
    </message>
    <message>
        <source>named in the other line, not added up in it</source>
        <translation>citée dans l’autre ligne, sans s’y additionner</translation>
    </message>
    <message>
        <source>no other indicator</source>
        <translation>aucun autre</translation>
    </message>
    <message>
        <source>its own value</source>
        <translation>sa propre valeur</translation>
    </message>
    <message>
        <source>Its target is compared &amp;with:</source>
        <translation>Sa cible se compare &amp;à&#xa0;:</translation>
    </message>
    <message>
        <source>Part of the &amp;plan:</source>
        <translation>Fait partie du p&amp;lan&#xa0;:</translation>
    </message>
    <message>
        <source>Territor&amp;y:</source>
        <translation>&amp;Territoire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>Remove the budget line “%1”</source>
        <translation>retirer la ligne budgétaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Its %n line(s) of detail go with it.</source>
        <translation>
            <numerusform>%n ligne de détail part avec elle.</numerusform>
            <numerusform>Ses %n lignes de détail partent avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the indicator “%1”</source>
        <translation>retirer l’indicateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its values of %1 go with it.</source>
        <translation>Ses valeurs de %1 partent avec lui.</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>retirer l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the text “%1”</source>
        <translation>retirer le texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the link to another fiche</source>
        <translation>retirer le lien vers une autre fiche</translation>
    </message>
    <message>
        <source>Remove the activity of %1 (%2)</source>
        <translation>retirer l’activité du %1 (%2)</translation>
    </message>
    <message>
        <source>Remove the objective “%1”</source>
        <translation>retirer l’objectif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Its %n fiche(s) stay, in the axis.</source>
        <translation>
            <numerusform>%n fiche reste, dans l’axe.</numerusform>
            <numerusform>Ses %n fiches restent, dans l’axe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local plan(s)</source>
        <translation>
            <numerusform>%n plan local</numerusform>
            <numerusform>%n plans locaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n axis(es)</source>
        <translation>
            <numerusform>%n axe</numerusform>
            <numerusform>%n axes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget line(s)</source>
        <translation>
            <numerusform>%n ligne budgétaire</numerusform>
            <numerusform>%n lignes budgétaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) and their values</source>
        <translation>
            <numerusform>%n indicateur et ses valeurs</numerusform>
            <numerusform>%n indicateurs et leurs valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes with it.</source>
        <translation>Rien d’autre ne part.</translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <translation>Partent en même temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove the fiche %1</source>
        <translation>retirer la fiche %1</translation>
    </message>
    <message>
        <source>Remove the axis “%1”</source>
        <translation>retirer l’axe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the programme “%1”</source>
        <translation>retirer le programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of the catalogue stay, without a fiche.</source>
        <translation>
            <numerusform>%n offre du catalogue reste, sans fiche.</numerusform>
            <numerusform>%n offres du catalogue restent, sans fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>%1, %2, kept on %3</source>
        <translation>%1, %2, arrêté le %3</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>read files</source>
        <translation>lire des dossiers</translation>
    </message>
    <message>
        <source>change files</source>
        <translation>modifier des dossiers</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>écrire des notes</translation>
    </message>
    <message>
        <source>read or change the sensitive notes of others</source>
        <translation>lire ou changer les notes sensibles des autres</translation>
    </message>
    <message>
        <source>import lists</source>
        <translation>importer des listes</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>annuler un import</translation>
    </message>
    <message>
        <source>erase for good</source>
        <translation>effacer pour toujours</translation>
    </message>
    <message>
        <source>join two files</source>
        <translation>réunir deux dossiers</translation>
    </message>
    <message>
        <source>prepare and hold meetings</source>
        <translation>préparer et tenir des réunions</translation>
    </message>
    <message>
        <source>orient several people at once</source>
        <translation>orienter plusieurs personnes à la fois</translation>
    </message>
    <message>
        <source>take a pack along</source>
        <translation>emporter un paquet</translation>
    </message>
    <message>
        <source>bring a pack back</source>
        <translation>rapporter un paquet</translation>
    </message>
    <message>
        <source>change a programme</source>
        <translation>modifier un programme</translation>
    </message>
    <message>
        <source>change the catalogue of offers</source>
        <translation>modifier le catalogue des offres</translation>
    </message>
    <message>
        <source>make reports</source>
        <translation>établir des rapports</translation>
    </message>
    <message>
        <source>export in clear text</source>
        <translation>exporter en clair</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>changer les réglages</translation>
    </message>
    <message>
        <source>manage the accounts</source>
        <translation>gérer les comptes</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Pôle</source>
        <translation>Pôle</translation>
    </message>
    <message>
        <source>Head of the pôle</source>
        <translation>Responsable du pôle</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Guest of a meeting</source>
        <translation>Invité d’une réunion</translation>
    </message>
    <message>
        <source>Your account does not allow it: %1.</source>
        <translation>Votre compte ne le permet pas&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: a program would guess it. Use four words or more.</source>
        <translation>Faible&#xa0;: un programme la devinerait. Prenez quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Fair. A word or two more would make it strong.</source>
        <translation>Moyenne. Un ou deux mots de plus la rendraient solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other.</source>
        <translation>Plusieurs mots sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>TabSpecs</name>
    <message>
        <source>&amp;Pathway</source>
        <translation>&amp;Parcours</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Rien de daté pour le moment</translation>
    </message>
    <message>
        <source>Everything that happens to this person stands here: rights, orientations, appointments, contracts, notes.</source>
        <translation>Tout ce qui arrive à cette personne sera ici&#xa0;: droits, orientations, rendez-vous, contrats, notes.</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Path or referent</source>
        <translation>Parcours ou référent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifiée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not oriented yet</source>
        <translation>Pas encore orienté</translation>
    </message>
    <message>
        <source>Orientations and referents stand here, each with its period.</source>
        <translation>Les orientations et les référents seront ici, chacun avec sa période.</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>&amp;Rendez-vous</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>Fixé le</translation>
    </message>
    <message>
        <source>No appointment yet</source>
        <translation>Pas encore de rendez-vous</translation>
    </message>
    <message>
        <source>Appointments stand here, with who came and who did not.</source>
        <translation>Les rendez-vous seront ici, avec les présences et les absences.</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Contrats</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Pas encore de contrat</translation>
    </message>
    <message>
        <source>CER, PPAE, CEJ and contrats d’engagement stand here, with their periods.</source>
        <translation>Les CER, PPAE, CEJ et contrats d’engagement seront ici, avec leurs périodes.</translation>
    </message>
    <message>
        <source>&amp;Barriers</source>
        <translation>&amp;Freins</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>No barrier noted</source>
        <translation>Aucun frein noté</translation>
    </message>
    <message>
        <source>What keeps this person from work, one line a theme, with its level as it was seen over time.</source>
        <translation>Ce qui éloigne cette personne de l’emploi, une ligne par thème, avec son niveau au fil du temps.</translation>
    </message>
    <message>
        <source>&amp;Employment and exit</source>
        <translation>&amp;Emploi et sortie</translation>
    </message>
    <message>
        <source>No employment, no exit</source>
        <translation>Ni emploi, ni sortie</translation>
    </message>
    <message>
        <source>Work, the exit and what follows it, sanctions, and a new pathway when somebody comes back.</source>
        <translation>L’emploi, la sortie et ce qui la suit, les sanctions, et un nouveau parcours pour qui revient.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>What is useful to remember, dated and signed. Everybody who opens the base reads it: write what the person could read.</source>
        <translation>Ce qu’il est utile de retenir, daté et signé. Tous ceux qui ouvrent la base le lisent&#xa0;: écrivez ce que la personne pourrait lire.</translation>
    </message>
    <message>
        <source>Pre&amp;scriptions</source>
        <translation>Pre&amp;scriptions</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Prescrite le</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Acceptée le</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Nothing prescribed yet</source>
        <translation>Rien n’est encore prescrit</translation>
    </message>
    <message>
        <source>Offers of the catalogue that were prescribed stand here, with what became of each: received, accepted, begun, ended.</source>
        <translation>Les offres du catalogue qui ont été prescrites sont ici, avec ce que chacune est devenue&#xa0;: reçue, acceptée, commencée, terminée.</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Prescriptions</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AccountForm</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#x202f;:</translation>
    </message>
    <message>
        <source>Sees the people &amp;of:</source>
        <translation>Voit les personnes suivies par&#x202f;:</translation>
    </message>
    <message>
        <source>Sees the people of the m&amp;eeting:</source>
        <translation>Voit les personnes de la ré&amp;union&#x202f;:</translation>
    </message>
    <message>
        <source>Sees only (&amp;none ticked: everybody):</source>
        <translation>Ne voit que (rien de coché&#x202f;: &amp;tout le monde)&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#x202f;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Encore une fois&#x202f;:</translation>
    </message>
    <message>
        <source>At least %1 characters. Its owner can change it in the settings.</source>
        <translation>%1 caractères au moins. Chacun peut changer le sien dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AccountPage</name>
    <message>
        <source>Password of the account</source>
        <translation>Mot de passe du compte</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Entrer</translation>
    </message>
    <message>
        <source>Choose another base</source>
        <translation>Choisir une autre base</translation>
    </message>
    <message>
        <source>This base has accounts: each person enters with their own password.</source>
        <translation>Cette base a des comptes&#x202f;: chacun y entre avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Compte&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#x202f;:</translation>
    </message>
    <message>
        <source>Who works in “%1”?</source>
        <translation>Qui travaille dans «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AccountsDialog</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts of the base</source>
        <translation>Comptes de la base</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Without accounts, the passphrase gives every right. With accounts, it opens the file, and each person enters with their own password. Whoever knows the passphrase can still read the file with another program: see “Privacy” in the help.</source>
        <translation>Sans compte, la phrase secrète donne tous les droits. Avec des comptes, elle ouvre le fichier, et chacun y entre avec son propre mot de passe. Qui connaît la phrase secrète peut encore lire le fichier avec un autre programme&#x202f;: voir «&#xa0;Confidentialité&#xa0;» dans l’aide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the people of %1</source>
        <translation>les personnes suivies par %1</translation>
    </message>
    <message>
        <source>the meeting of %1</source>
        <translation>la réunion du %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>From the next opening, each person enters with their account. Lock (Ctrl+L) to enter with this one.</source>
        <translation>Dès la prochaine ouverture, chacun entre avec son compte. Verrouillez (Ctrl+L) pour entrer avec celui-ci.</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>Retirer le compte de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its password will open nothing more. What it wrote stays, under its name.</source>
        <translation>Son mot de passe n’ouvrira plus rien. Ce qu’il a écrit reste, sous son nom.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The account of %1 is removed. This person still knows the passphrase, which opens this file and its copies with other programs: change it (Settings), then make new copies.</source>
        <translation>Le compte de %1 est retiré. Cette personne connaît encore la phrase secrète, qui ouvre ce fichier et ses copies avec d’autres programmes&#x202f;: changez-la (Réglages), puis faites de nouvelles copies.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AgendaForm</name>
    <message>
        <source>&amp;Meeting:</source>
        <translation>&amp;Réunion&#xa0;:</translation>
    </message>
    <message>
        <source>Add to a meeting</source>
        <translation>Ajouter à une réunion</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln person(s) on the agenda</source>
        <translation>
            <numerusform>Mettre %Ln personne à l’ordre du jour</numerusform>
            <numerusform>Mettre %Ln personnes à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were put on the agenda.</source>
        <translation>
            <numerusform>%Ln personne est mise à l’ordre du jour.</numerusform>
            <numerusform>%Ln personnes sont mises à l’ordre du jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::AgendaTab</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Add somebody: name, matricule…</source>
        <translation>Ajouter une personne&#xa0;: nom, matricule…</translation>
    </message>
    <message>
        <source>Add somebody to the agenda</source>
        <translation>Ajouter une personne à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Nobody is on the agenda yet: add people here, or from the list of people by “Add to a meeting”.</source>
        <translation>Personne n’est encore à l’ordre du jour&#xa0;: ajoutez des personnes ici, ou depuis la liste des bénéficiaires par «&#xa0;Ajouter à une réunion&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the agenda</source>
        <translation>
            <numerusform>%Ln personne à l’ordre du jour</numerusform>
            <numerusform>%Ln personnes à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>People to propose…</source>
        <translation>Personnes à proposer…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AppointmentsTab</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présent</translation>
    </message>
    <message>
        <source>&amp;Excused</source>
        <translation>&amp;Excusé</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>Ca&amp;ncelled</source>
        <translation>A&amp;nnulé</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>&amp;Reporter…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::AssignForm</name>
    <message>
        <source>all organisations</source>
        <translation>toutes les structures</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Structure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Referent:</source>
        <translation>&amp;Référent&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>À &amp;partir du&#xa0;:</translation>
    </message>
    <message>
        <source>Assign a referent</source>
        <translation>Attribuer un référent</translation>
    </message>
    <message>
        <source>Choose the referent.</source>
        <translation>Choisissez le référent.</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>Dites à partir de quel jour.</translation>
    </message>
    <message numerus="yes">
        <source>Assign the referent to %Ln person(s)</source>
        <translation>
            <numerusform>Attribuer le référent à %Ln personne</numerusform>
            <numerusform>Attribuer le référent à %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have this referent.</source>
        <translation>
            <numerusform>%Ln personne a ce référent.</numerusform>
            <numerusform>%Ln personnes ont ce référent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::Banner</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>jalon::ui::BehindDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Enter opens the file.</source>
        <translation>
            <numerusform>%n ligne. Entrée ouvre le dossier.</numerusform>
            <numerusform>%n lignes. Entrée ouvre le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity of that year is in the base.</source>
        <translation>La base n’a aucune activité de cette année-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies).</source>
        <translation>
            <numerusform>%n activité.</numerusform>
            <numerusform>%n activités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::BringBack</name>
    <message>
        <source>Which pack comes back?</source>
        <translation>Quel paquet rapporter&#x202f;?</translation>
    </message>
    <message>
        <source>Jalon packs (*.jalonpack)</source>
        <translation>Paquets Jalon (*.jalonpack)</translation>
    </message>
    <message>
        <source>Comparing “%1” with the base…</source>
        <translation>Comparaison de «&#xa0;%1&#xa0;» avec la base…</translation>
    </message>
    <message>
        <source>Nothing was done in this pack since it last came back: the base is as it was.</source>
        <translation>Rien n’a été fait dans ce paquet depuis son départ, ou depuis son dernier retour&#x202f;: la base est restée comme elle était.</translation>
    </message>
    <message>
        <source>Bringing back the pack</source>
        <translation>Retour du paquet</translation>
    </message>
    <message>
        <source>bringing back a pack</source>
        <translation>retour d’un paquet</translation>
    </message>
    <message>
        <source>Undoing the return of a pack</source>
        <translation>Annulation du retour d’un paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) came in; Ctrl+Z takes all of it out again.</source>
        <translation>
            <numerusform>%n fait est entré dans la base&#x202f;; Ctrl+Z l’en retire.</numerusform>
            <numerusform>%n faits sont entrés dans la base&#x202f;; Ctrl+Z les en retire tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as decided.</source>
        <translation>
            <numerusform>%n laissé de côté, comme décidé.</numerusform>
            <numerusform>%n laissés de côté, comme décidé.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which folder are the packs?</source>
        <translation>Dans quel dossier sont les paquets&#x202f;?</translation>
    </message>
    <message>
        <source>No pack (.jalonpack) is in “%1”. Nothing was changed.</source>
        <translation>Aucun paquet (.jalonpack) dans «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Each comes in apart. One that contradicts the base stays out: bring it back alone, to see both sides; so does one with another passphrase.</source>
        <translation>Chacun entre à part. Celui qui contredit la base reste dehors&#xa0;: rapportez-le seul pour voir les deux côtés. Celui qui a une autre phrase secrète reste dehors aussi.</translation>
    </message>
    <message>
        <source>Bringing back the packs of a folder</source>
        <translation>Retour des paquets d’un dossier</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>bringing back “%1”</source>
        <translation>retour de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) came in</source>
        <translation>
            <numerusform>%n fait entré</numerusform>
            <numerusform>%n faits entrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) came in; Ctrl+Z takes the last one out again.</source>
        <translation>
            <numerusform>%Ln paquet est entré&#x202f;; Ctrl+Z l’en retire.</numerusform>
            <numerusform>%Ln paquets sont entrés&#x202f;; Ctrl+Z retire le dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packs of the folder</source>
        <translation>Les paquets du dossier</translation>
    </message>
    <message>
        <source>The base&apos;s journal is not what it was when the pack left</source>
        <translation>Le journal de la base n’est plus celui que le paquet a quitté</translation>
    </message>
</context>
<context>
    <name>jalon::ui::CandidatesDialog</name>
    <message>
        <source>&amp;Never oriented</source>
        <translation>&amp;Jamais orienté</translation>
    </message>
    <message>
        <source>&amp;Delay that runs out within</source>
        <translation>&amp;Délai qui s’achève sous</translation>
    </message>
    <message>
        <source>&amp;Two absences in a row</source>
        <translation>De&amp;ux absences de suite</translation>
    </message>
    <message>
        <source>&amp;Contract over, none after</source>
        <translation>&amp;Contrat terminé, sans autre</translation>
    </message>
    <message>
        <source>&amp;Reorientation asked for</source>
        <translation>&amp;Réorientation demandée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>People to propose</source>
        <translation>Personnes à proposer</translation>
    </message>
    <message>
        <source>Days within which the delay runs out</source>
        <translation>Jours avant la fin du délai</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>all territories</source>
        <translation>tous les territoires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s), the most pressing first</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes, les plus pressées d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les %1 premières sont montrées.</translation>
    </message>
    <message>
        <source>Nobody answers to these criteria, or they are all on an agenda.</source>
        <translation>Personne ne répond à ces critères, ou toutes sont déjà à un ordre du jour.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln person(s) on the agenda</source>
        <translation>
            <numerusform>Mettre %Ln personne à l’ordre du jour</numerusform>
            <numerusform>Mettre %Ln personnes à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the grid about %Ln person(s)</source>
        <translation>
            <numerusform>Interroger la grille sur %Ln personne</numerusform>
            <numerusform>Interroger la grille sur %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::CaseModel</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only in this row</source>
        <translation>seulement dans la liste</translation>
    </message>
    <message>
        <source>not in this row</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>brought by this row</source>
        <translation>apporté par la ligne</translation>
    </message>
    <message>
        <source>(other digits)</source>
        <translation>(autres chiffres)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The list, line %1</source>
        <translation>La liste, ligne %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::CaseView</name>
    <message>
        <source>The row and the possible files, side by side</source>
        <translation>La ligne et les dossiers possibles, côte à côte</translation>
    </message>
</context>
<context>
    <name>jalon::ui::CatalogueImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Save the rejects…</source>
        <translation>Enregistrer les re&amp;jets…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Back to the catalogue</source>
        <translation>&amp;Retour au catalogue</translation>
    </message>
    <message>
        <source>Rows of the catalogue</source>
        <translation>Lignes du catalogue</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <translation>Ce que «&#xa0;%1&#xa0;» changerait</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>Lignes&#xa0;: %1. Nouvelles&#xa0;: %2, modifiées&#xa0;: %3, inchangées&#xa0;: %4, rejetées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Columns that are not kept: %1.</source>
        <translation>Colonnes non reprises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This catalogue would change nothing.</source>
        <translation>Ce catalogue ne changerait rien.</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is imported</source>
        <translation>«&#xa0;%1&#xa0;» est importé</translation>
    </message>
    <message>
        <source>The catalogue is up to date. The same file again would change nothing.</source>
        <translation>Le catalogue est à jour. Le même fichier, importé une seconde fois, ne changerait rien.</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rejects are saved in “%1”. Correct them in a spreadsheet and import that file as it is: it completes the catalogue.</source>
        <translation>Les rejets sont enregistrés dans «&#xa0;%1&#xa0;». Corrigez-les dans un tableur et importez ce fichier tel quel&#xa0;: il complète le catalogue.</translation>
    </message>
    <message>
        <source>The import of “%1” is undone</source>
        <translation>L’import de «&#xa0;%1&#xa0;» est annulé</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ChangesStep</name>
    <message>
        <source>This very file was imported already: there is nothing to import.</source>
        <translation>Ce même fichier a déjà été importé&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1, list of %2.</source>
        <translation>Liste&#xa0;: %1, au %2.</translation>
    </message>
    <message numerus="yes">
        <source>The rights of %Ln person(s) who are not in it end on %1.</source>
        <translation>
            <numerusform>Les droits de %Ln personne qui n’y est plus s’arrêtent le %1.</numerusform>
            <numerusform>Les droits de %Ln personnes qui n’y sont plus s’arrêtent le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. The import writes all of it at once, and can be undone.</source>
        <translation>Rien n’est encore écrit. L’import écrit tout en une fois, et peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Comme &amp;proposé</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it.</source>
        <translation>Espace montre ou cache une colonne, Alt+↑ et Alt+↓ la déplacent.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ColumnsStep</name>
    <message>
        <source>by its name</source>
        <translation>par son titre</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>an earlier column holds it already</source>
        <translation>déjà dans une colonne précédente</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Ce que contient la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>named as an earlier column</source>
        <translation>même titre qu’une colonne précédente</translation>
    </message>
    <message>
        <source>“%1” does not hold “%2” any more: “%3” does.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient plus «&#xa0;%2&#xa0;»&#xa0;: c’est «&#xa0;%3&#xa0;» qui le contient.</translation>
    </message>
    <message>
        <source>All columns are imported.</source>
        <translation>Toutes les colonnes sont importées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not imported; nothing of them is kept.</source>
        <translation>
            <numerusform>%Ln colonne n’est pas importée&#x202f;; rien n’en est gardé.</numerusform>
            <numerusform>%Ln colonnes ne sont pas importées&#x202f;; rien n’en est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices are remembered for lists with the same column names.</source>
        <translation>Vos choix sont retenus pour les listes qui ont les mêmes titres de colonnes.</translation>
    </message>
    <message>
        <source>one of: NIR, the Département’s identifier, CAF or MSA number, birth date</source>
        <translation>l’un de&#xa0;: NIR, identifiant du département, n° CAF ou MSA, date de naissance</translation>
    </message>
    <message>
        <source>Missing: %1. Say which column holds it.</source>
        <translation>Il manque&#xa0;: %1. Dites quelle colonne le contient.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ConditionFields</name>
    <message>
        <source>E&amp;xcept those of whom it is true</source>
        <translation>Sa&amp;uf les personnes pour qui c’est vrai</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>quel qu’il soit</translation>
    </message>
    <message>
        <source>one of these words; separated by semicolons</source>
        <translation>l’un de ces mots&#x202f;; un point-virgule entre deux</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>&amp;Fact:</source>
        <translation>&amp;Fait&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;hème&#xa0;:</translation>
    </message>
    <message>
        <source>From, &amp;included:</source>
        <translation>À pa&amp;rtir de (inclus)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Up to, included:</source>
        <translation>&amp;Jusqu’à (inclus)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ContractDialog</name>
    <message>
        <source>&amp;Dotted lines to fill by hand where something is missing</source>
        <translation>&amp;Pointillés à remplir à la main là où il manque quelque chose</translation>
    </message>
    <message>
        <source>&amp;Write the contract…</source>
        <translation>&amp;Écrire le contrat…</translation>
    </message>
    <message>
        <source>Contract to sign, %1</source>
        <translation>Contrat à signer, %1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Contract:</source>
        <translation>&amp;Contrat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>P&amp;remier jour&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Months:</source>
        <translation>&amp;Mois&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Hours a week:</source>
        <translation>&amp;Heures par semaine&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Goals, one a line:</source>
        <translation>&amp;Objectifs, un par ligne&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Contract to sign</source>
        <translation>Contrat à signer</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt)</translation>
    </message>
    <message>
        <source>A contract is written as .pdf or .odt: give the file&apos;s name one of these endings. No file was written.</source>
        <translation>Un contrat s’écrit en .pdf ou .odt&#x202f;: donnez l’une de ces extensions au nom du fichier. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Contract written to “%1”.</source>
        <translation>Contrat écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>jalon::ui::CopiesPart</name>
    <message>
        <source>Folder of the &amp;copies…</source>
        <translation>Dossier des &amp;copies…</translation>
    </message>
    <message>
        <source>Jalon makes no copy of this base by itself: it is a demonstration, a pack, or can only be read.</source>
        <translation>Jalon ne copie pas cette base de lui-même&#x202f;: c’est une démonstration, un paquet, ou elle est ouverte en lecture.</translation>
    </message>
    <message>
        <source>Copies of this base go to “%1”: none there yet.</source>
        <translation>Les copies de cette base vont dans «&#xa0;%1&#xa0;»&#x202f;: il n’y en a pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of this base in “%1”, the last of %2. Made each day, before a list comes in, and on closing; the oldest go by themselves.</source>
        <translation>
            <numerusform>%n&#xa0;copie de cette base dans «&#xa0;%1&#xa0;», faite le %2. Jalon en fait une par jour, avant chaque liste et à la fermeture&#x202f;; les plus anciennes s’en vont seules.</numerusform>
            <numerusform>%n&#xa0;copies de cette base dans «&#xa0;%1&#xa0;», la dernière du %2. Jalon en fait une par jour, avant chaque liste et à la fermeture&#x202f;; les plus anciennes s’en vont seules.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last copy is more than 7 days old.</source>
        <translation>La dernière copie a plus de 7&#xa0;jours.</translation>
    </message>
    <message>
        <source>They are on the same disk as the base: one breakdown would take both. Choose a folder of another disk, or of the network.</source>
        <translation>Elles sont sur le même disque que la base&#x202f;: une panne emporterait les deux. Choisissez un dossier d’un autre disque, ou du réseau.</translation>
    </message>
    <message>
        <source>Where do the copies go?</source>
        <translation>Où vont les copies&#x202f;?</translation>
    </message>
</context>
<context>
    <name>jalon::ui::CountsBar</name>
    <message>
        <source>What to show</source>
        <translation>Lignes à montrer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendrier (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>jalon::ui::DecidePage</name>
    <message>
        <source>Rows to decide</source>
        <translation>Lignes à trancher</translation>
    </message>
    <message>
        <source>Later (P)</source>
        <translation>Plus tard (P)</translation>
    </message>
    <message>
        <source>&amp;Take them again</source>
        <translation>&amp;Les reprendre</translation>
    </message>
    <message>
        <source>M</source>
        <comment>key: the same person</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key: somebody else</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: later</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Line %1 of “%2” (%3, %4). The doubt: %5.</source>
        <translation>Ligne %1 de «&#xa0;%2&#xa0;» (%3, %4). Le doute&#xa0;: %5.</translation>
    </message>
    <message>
        <source>It is the same person (M)</source>
        <translation>C’est la même personne (M)</translation>
    </message>
    <message>
        <source>It is somebody else: open a file (A)</source>
        <translation>C’est quelqu’un d’autre&#xa0;: ouvrir un dossier (A)</translation>
    </message>
    <message>
        <source>It is none of them: leave the row aside (A)</source>
        <translation>Ce n’est aucune d’elles&#xa0;: laisser la ligne de côté (A)</translation>
    </message>
    <message>
        <source>The base knows nobody like this yet. Decide this row first: the other one is then compared with the file that it opens.</source>
        <translation>La base ne connaît encore personne de tel. Tranchez d’abord cette ligne&#xa0;: l’autre sera ensuite comparée au dossier qu’elle ouvre.</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>la décision sur %1</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est tranché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) still wait</source>
        <translation>
            <numerusform>%Ln ligne attend encore</numerusform>
            <numerusform>%Ln lignes attendent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last decision back.</source>
        <translation>Ctrl+Z annule la dernière décision.</translation>
    </message>
    <message>
        <source>They stay in their list until somebody decides them.</source>
        <translation>Elles restent dans leur liste jusqu’à ce que quelqu’un les tranche.</translation>
    </message>
    <message>
        <source>The file that is meant</source>
        <translation>Le dossier dont il s’agit</translation>
    </message>
    <message>
        <source>The &amp;file that is meant:</source>
        <translation>Le &amp;dossier dont il s’agit&#xa0;:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>jalon::ui::DecisionForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none for now</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Décision&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Parcours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Support:</source>
        <translation>&amp;Accompagnement&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;ferent:</source>
        <translation>Ré&amp;férent&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind of sanction:</source>
        <translation>&amp;Nature de la sanction&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;hare (%):</source>
        <translation>Pa&amp;rt (%)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Months:</source>
        <translation>&amp;Mois&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>Mo&amp;tif&#xa0;:</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Choose the path, or the organisation.</source>
        <translation>Choisissez le parcours, ou l’organisme.</translation>
    </message>
    <message>
        <source>The share is a percentage, from 0 to 100.</source>
        <translation>La part est un pourcentage, de 0 à 100.</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de mois.</translation>
    </message>
    <message>
        <source>This decision needs a reason.</source>
        <translation>Cette décision demande un motif.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::DirectoryEditor</name>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Add an &amp;organisation…</source>
        <translation>Ajouter une &amp;structure…</translation>
    </message>
    <message>
        <source>Referents of the organisation</source>
        <translation>Référents de la structure</translation>
    </message>
    <message>
        <source>Add a &amp;referent…</source>
        <translation>Ajouter un &amp;référent…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::DropZone</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a list of the CAF, of new entrants or of follow-up anywhere on the window. Nothing is written before you have seen what will change.</source>
        <translation>Déposez une liste de la CAF, de nouveaux entrants ou de suivi n’importe où sur la fenêtre. Rien n’est écrit avant que vous ayez vu ce qui va changer.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A year is missing: 2026.</source>
        <translation>Il manque une année&#xa0;: 2026.</translation>
    </message>
    <message>
        <source>“%1” is no year: 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année&#xa0;: 2026.</translation>
    </message>
    <message>
        <source>“%1” is no count.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ErrorPanel</name>
    <message>
        <source>Imported all the same, it opens files for people whom this pôle does not follow. Such an import can be undone.</source>
        <translation>Importée quand même, elle ouvre des dossiers pour des personnes que ce pôle ne suit pas. L’import pourra être annulé.</translation>
    </message>
    <message>
        <source>Imported all the same, it only fills in what was not known: no recent value is replaced and nobody leaves.</source>
        <translation>Importée quand même, elle ne complète que ce qui n’était pas connu&#xa0;: aucune valeur récente n’est remplacée et personne ne sort.</translation>
    </message>
    <message>
        <source>Imported all the same, the rights of all who are missing end on the list’s date. Such an import can be undone.</source>
        <translation>Importée quand même, elle arrête à sa date les droits de toutes les personnes qui manquent. L’import pourra être annulé.</translation>
    </message>
    <message>
        <source>Imported all the same, names and addresses are kept with these letters.</source>
        <translation>Importée quand même, les noms et les adresses sont gardés avec ces lettres.</translation>
    </message>
    <message>
        <source>&amp;Import it all the same</source>
        <translation>&amp;Importer quand même</translation>
    </message>
    <message>
        <source>Back to the &amp;columns</source>
        <translation>Revenir aux &amp;colonnes</translation>
    </message>
    <message>
        <source>Back to the &amp;file</source>
        <translation>Revenir au &amp;fichier</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::EventForm</name>
    <message>
        <source>Putting the appointment off</source>
        <translation>Report du rendez-vous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S, or Enter</source>
        <translation>Ctrl+S, ou Entrée</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ExportsDialog</name>
    <message>
        <source>&amp;Say on each page who made it, and when</source>
        <translation>&amp;Dire sur chaque page qui l’a faite, et quand</translation>
    </message>
    <message>
        <source>&amp;Names of people in the lists</source>
        <translation>&amp;Noms des personnes dans les listes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What leaves the base</source>
        <translation>Ce qui sort de la base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At the foot of papers, reports and printed workbooks; the name of a last column, empty, in a CSV, which can still be read in again. Letters, the guide of offers and JSON bear nothing.</source>
        <translation>Au pied des papiers, des rapports et des classeurs imprimés&#x202f;; dans un CSV, l’en-tête d’une dernière colonne, vide, pour qu’il se relise. Les courriers, le guide des offres et le JSON ne portent rien.</translation>
    </message>
    <message>
        <source>Without them, lists of people and reports hold a file&apos;s number and initials; whoever has the base finds the person by the number. A meeting&apos;s papers have their own choice.</source>
        <translation>Sans eux, les listes de personnes et les rapports portent le numéro du dossier et des initiales&#x202f;; qui a la base retrouve la personne par ce numéro. Les papiers d’une réunion ont leur propre choix.</translation>
    </message>
    <message>
        <source>what leaves the base</source>
        <translation>ce qui sort de la base</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FactsTab</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel this event</source>
        <translation>Annuler cet événement</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FicheBoard</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deadline over</source>
        <translation>échéance passée</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FicheCountsPage</name>
    <message>
        <source>Offers without a fiche-action</source>
        <translation>Offres sans fiche-action</translation>
    </message>
    <message>
        <source>%1 (same work as %2)</source>
        <translation>%1 (même travail que %2)</translation>
    </message>
    <message>
        <source>Each step counts in the year of its own day, once, under the fiche of its offer.</source>
        <translation>Chaque étape compte dans l’année de sa propre date, une seule fois, sous la fiche de son offre.</translation>
    </message>
    <message>
        <source>&amp;Back to the catalogue</source>
        <translation>&amp;Retour au catalogue</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Année :</translation>
    </message>
    <message>
        <source>Prescriptions by fiche</source>
        <translation>Prescriptions par fiche</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrites</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Menées à terme</translation>
    </message>
    <message>
        <source>Refused by the person</source>
        <translation>Refus de la personne</translation>
    </message>
    <message>
        <source>Refused by the organisation</source>
        <translation>Refus de l’organisme</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FieldBox</name>
    <message>
        <source>(not imported)</source>
        <translation>(non importée)</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FieldEditor</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Create “%1” (%2)</source>
        <translation>Créer «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Afficher le numéro</translation>
    </message>
    <message>
        <source>This is no date: dd/mm/yyyy.</source>
        <translation>Ce n’est pas une date&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>This is no time: 9:30.</source>
        <translation>Ce n’est pas une heure&#xa0;: 9:30.</translation>
    </message>
    <message>
        <source>No organisation has this name. Choose one, or tick the box to create it.</source>
        <translation>Aucune structure ne porte ce nom. Choisissez-en une, ou cochez la case pour la créer.</translation>
    </message>
    <message>
        <source>No referent of this organisation has this name. Choose one, or tick the box to create them.</source>
        <translation>Aucun référent ne porte ce nom. Choisissez-en un, ou cochez la case pour le créer.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>No offer of the catalogue has this name: choose one of the list.</source>
        <translation>Aucune offre du catalogue ne porte ce nom&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FigureCard</name>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>as the month before</source>
        <translation>comme le mois précédent</translation>
    </message>
    <message>
        <source>+%1 on the month before</source>
        <translation>+%1 sur un mois</translation>
    </message>
    <message>
        <source>−%1 on the month before</source>
        <translation>−%1 sur un mois</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>n. c.</source>
        <translation>n. c.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FigureDialog</name>
    <message>
        <source>People with open RSA rights on the last day of the month.</source>
        <translation>Personnes dont les droits au RSA sont ouverts au dernier jour du mois.</translation>
    </message>
    <message>
        <source>People notified in the month and subject to rights and duties on that day.</source>
        <translation>Personnes notifiées dans le mois et soumises aux droits et devoirs ce jour-là.</translation>
    </message>
    <message>
        <source>Of the people notified in the month, those oriented within the delay of the rule, without those whose delay still runs.</source>
        <translation>Parmi les personnes notifiées dans le mois, celles orientées dans le délai de la règle, sans celles dont le délai court encore.</translation>
    </message>
    <message>
        <source>People subject to rights and duties, oriented, of whom nothing was heard for eight weeks.</source>
        <translation>Personnes soumises aux droits et devoirs, orientées, dont on n’a rien su depuis huit semaines.</translation>
    </message>
    <message>
        <source>Of the people oriented outside France Travail, those with a CER or a contrat d’engagement in force on the last day of the month.</source>
        <translation>Parmi les personnes orientées hors France Travail, celles qui ont un CER ou un contrat d’engagement en cours au dernier jour du mois.</translation>
    </message>
    <message>
        <source>Of the exits of the month whose reason is known, those that count as employment.</source>
        <translation>Parmi les sorties du mois dont le motif est connu, celles qui comptent comme emploi.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FigurePeople</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>Personnes derrière le chiffre</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is behind this figure.</source>
        <translation>Personne n’est derrière ce chiffre.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation>Classeurs Excel (*.xlsx);;Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>List written to “%1”.</source>
        <translation>Liste écrite dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). Enter opens the file.</source>
        <translation>
            <numerusform>%Ln ligne. Entrée ouvre le dossier.</numerusform>
            <numerusform>%Ln lignes. Entrée ouvre le dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::FigureTree</name>
    <message>
        <source>Figures of the report</source>
        <translation>Chiffres du rapport</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Learnt since</source>
        <translation>Appris depuis</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FileHeader</name>
    <message>
        <source>born on %1 (%2 years)</source>
        <translation>né(e) le %1 (%2 ans)</translation>
    </message>
    <message>
        <source>matricule %1 (%2)</source>
        <translation>matricule %1 (%2)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
    <message>
        <source>Add an event (F2)</source>
        <translation>Ajouter un événement (F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Join with another file of this person…</source>
        <translation>&amp;Réunir avec un autre dossier de cette personne…</translation>
    </message>
    <message>
        <source>&amp;Copy the name and the numbers</source>
        <translation>&amp;Copier le nom et les numéros</translation>
    </message>
    <message>
        <source>Contract to &amp;sign…</source>
        <translation>Contrat à &amp;signer…</translation>
    </message>
    <message>
        <source>Right of &amp;access: all that is held…</source>
        <translation>Droit d’&amp;accès&#x202f;: tout ce qui est enregistré…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FilePage</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>&amp;Identity and rights</source>
        <translation>&amp;Identité et droits</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Nothing can be changed here: %1 has been writing to this base since %2.</source>
        <translation>Rien ne peut être modifié ici&#xa0;: %1 écrit dans cette base depuis le %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: this base is protected against writing.</source>
        <translation>Rien ne peut être modifié ici&#xa0;: cette base est protégée contre l’écriture.</translation>
    </message>
    <message>
        <source>It was joined with another one, or the import that brought it was undone.</source>
        <translation>Il a été réuni avec un autre, ou l’import qui l’avait apporté a été annulé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved as soon as this is done: %1</source>
        <translation>Enregistré dès que ceci sera terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put aside, not saved: %1.</source>
        <translation>Mis de côté, non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The two files are one. Ctrl+Z gives both back.</source>
        <translation>Les deux dossiers sont réunis. Ctrl+Z rend les deux.</translation>
    </message>
    <message>
        <source>%1: done. Ctrl+Z gives it back.</source>
        <translation>%1&#xa0;: c’est fait. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No place left</source>
        <translation>Plus de place</translation>
    </message>
    <message>
        <source>Prescribe it all the same? The catalogue then shows how many places are missing.</source>
        <translation>Prescrire quand même&#x202f;? Le catalogue montrera alors combien de places manquent.</translation>
    </message>
    <message>
        <source>&amp;Prescribe all the same</source>
        <translation>&amp;Prescrire quand même</translation>
    </message>
    <message>
        <source>&amp;Go back to the form</source>
        <translation>&amp;Revenir au formulaire</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FileStep</name>
    <message>
        <source>%1 – found</source>
        <translation>%1 – reconnu</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>Sé&amp;parateur&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of the list</source>
        <translation>Type de la liste</translation>
    </message>
    <message>
        <source>What is this list?</source>
        <translation>Quelle est cette liste&#x202f;?</translation>
    </message>
    <message>
        <source>E&amp;verybody</source>
        <translation>&amp;Tous les allocataires</translation>
    </message>
    <message>
        <source>&amp;New entrants</source>
        <translation>&amp;Nouveaux entrants</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>S&amp;uivi</translation>
    </message>
    <message>
        <source>&amp;Date of the list:</source>
        <translation>&amp;Date de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Letters look misread on line %1. If they are, choose another encoding.</source>
        <translation>Des lettres semblent mal lues à la ligne %1. Si c’est le cas, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>These are the corrected rejects of a list: they complete it, and nobody leaves because of them.</source>
        <translation>Ce sont les rejets corrigés d’une liste&#xa0;: ils la complètent, et personne ne sort à cause d’eux.</translation>
    </message>
    <message>
        <source>No name of a column is recognised. Line %1 is taken for the header; the next step asks what each column holds.</source>
        <translation>Aucun titre de colonne n’est reconnu. La ligne %1 est prise pour l’en-tête&#x202f;; l’étape suivante demande ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list.</source>
        <translation>Ce fichier ne se lit pas comme une liste.</translation>
    </message>
    <message>
        <source>Say what this list is: everybody, new entrants or follow-up.</source>
        <translation>Dites quelle est cette liste&#xa0;: tous les allocataires, nouveaux entrants ou suivi.</translation>
    </message>
    <message>
        <source>The date of the list is no day.</source>
        <translation>La date de la liste n’est pas un jour.</translation>
    </message>
    <message>
        <source>Enter the date of the list.</source>
        <translation>Saisissez la date de la liste.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FilterBar</name>
    <message>
        <source>Add a &amp;filter</source>
        <translation>Ajouter un &amp;filtre</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Tout effacer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::FilterChip</name>
    <message>
        <source>Enter changes this filter, Delete takes it off</source>
        <translation>Entrée change ce filtre, Suppr le retire</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalon::ui::GridEditor</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changent</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Ajouter une &amp;règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Try on the people of today</source>
        <translation>&amp;Essayer sur les personnes d’aujourd’hui</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>All grids</source>
        <translation>Toutes les grilles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Na&amp;me of the grid:</source>
        <translation>&amp;Nom de la grille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where its rules come from:</source>
        <translation>D’&amp;où viennent ses règles&#xa0;:</translation>
    </message>
    <message>
        <source>Rules of the grid, in their order: the first that matches proposes</source>
        <translation>Règles de la grille, dans leur ordre&#xa0;: la première qui convient propose</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Orientation grid</source>
        <translation>Grille d’orientation</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>example</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>orientation grid “%1”</source>
        <translation>grille d’orientation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The grid is saved. Ctrl+Z gives back what it was.</source>
        <translation>La grille est enregistrée. Ctrl+Z rend celle d’avant.</translation>
    </message>
    <message>
        <source>Grid not saved</source>
        <translation>Grille non enregistrée</translation>
    </message>
    <message>
        <source>What you typed is not saved. The grid stays as it was until it is.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré. La grille reste comme elle était tant que ce n’est pas fait.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::GridTrialPart</name>
    <message>
        <source>Trying the grid on the people of today…</source>
        <translation>Essai de la grille sur les personnes d’aujourd’hui…</translation>
    </message>
    <message numerus="yes">
        <source>List the %Ln who would change path</source>
        <translation>
            <numerusform>Voir %Ln personne qui changerait de parcours</numerusform>
            <numerusform>Voir les %Ln qui changeraient de parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List the %Ln to whom the grid in use proposes something else</source>
        <translation>
            <numerusform>Voir %Ln personne à qui la grille en service propose autre chose</numerusform>
            <numerusform>Voir les %Ln à qui la grille en service propose autre chose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::GridsPage</name>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>example</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Where its rules come from</source>
        <translation>D’où viennent ses règles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Put in use</source>
        <translation>Mettre en &amp;service</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Orientation grids</source>
        <translation>Grilles d’orientation</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>A grid proposes a path: its rules are read in their order, the first that matches proposes. The grid in use proposes on agendas, on the sheets of meetings and when many are oriented at once. Copy an example, make it yours, try it, put it in use.</source>
        <translation>Une grille propose un parcours&#xa0;: ses règles sont lues dans leur ordre, la première qui convient propose. La grille en service propose aux ordres du jour, sur les fiches des réunions et dans les orientations en nombre. Copiez un modèle, faites-en la vôtre, essayez-la, mettez-la en service.</translation>
    </message>
    <message>
        <source>&amp;New, without a rule</source>
        <translation>&amp;Nouvelle, sans règle</translation>
    </message>
    <message>
        <source>&amp;Bring in from a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Jalon’s &amp;examples again</source>
        <translation>Remettre les &amp;modèles de Jalon</translation>
    </message>
    <message>
        <source>examples of grids</source>
        <translation>modèles de grilles</translation>
    </message>
    <message>
        <source>The examples that were missing are there again.</source>
        <translation>Les modèles qui manquaient sont de retour.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>grid in use: “%1”</source>
        <translation>grille en service&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In use: %1. Ctrl+Z gives back the one before.</source>
        <translation>En service&#xa0;: %1. Ctrl+Z remet celle d’avant.</translation>
    </message>
    <message>
        <source>removing the grid “%1”</source>
        <translation>retrait de la grille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z gives it back.</source>
        <translation>Retirée&#xa0;: %1. Ctrl+Z la rend.</translation>
    </message>
    <message>
        <source>Which grid?</source>
        <translation>Quelle grille&#x202f;?</translation>
    </message>
    <message>
        <source>Grids (*.json)</source>
        <translation>Grilles (*.json)</translation>
    </message>
    <message>
        <source>grid brought in</source>
        <translation>grille importée</translation>
    </message>
    <message>
        <source>The grid is in the base; try it before it is put in use.</source>
        <translation>La grille est dans la base&#x202f;; essayez-la avant de la mettre en service.</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>The grid is in “%1”.</source>
        <translation>La grille est dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>jalon::ui::GuideBar</name>
    <message>
        <source>Put the guide away</source>
        <translation>Ranger le guide</translation>
    </message>
</context>
<context>
    <name>jalon::ui::GuideExport</name>
    <message>
        <source>the whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>Guide of which territory?</source>
        <translation>Guide de quel territoire&#x202f;?</translation>
    </message>
    <message>
        <source>Guide of the offers</source>
        <translation>Guide des offres</translation>
    </message>
    <message>
        <source>Guide of the offers – %1</source>
        <translation>Guide des offres – %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Page (*.html)</source>
        <translation>PDF (*.pdf);;Texte (*.odt);;Page (*.html)</translation>
    </message>
    <message>
        <source>The guide is written as .pdf, .odt or .html: give its name one of these endings. No file was written.</source>
        <translation>Le guide s’écrit en .pdf, .odt ou .html&#xa0;: donnez-lui l’une de ces extensions. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The guide is written to “%1”.</source>
        <translation>Le guide est écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>jalon::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Operations that are shown</source>
        <translation>Opérations montrées</translation>
    </message>
    <message>
        <source>Facts that are shown</source>
        <translation>Faits montrés</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::HoldPage</name>
    <message>
        <source>What the file knows</source>
        <translation>Ce que sait le dossier</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Personne précédente</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, %Ln decided</source>
        <translation>
            <numerusform>%1 sur %2, %Ln décidée</numerusform>
            <numerusform>%1 sur %2, %Ln décidées</numerusform>
        </translation>
    </message>
    <message>
        <source>decision about %1</source>
        <translation>décision pour %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::HomeRoom</name>
    <message>
        <source>This base holds nobody yet</source>
        <translation>Cette base n’a encore personne</translation>
    </message>
    <message>
        <source>Import a list of the CAF: this page will then say who waits for an orientation, whose delays end, and how the month goes.</source>
        <translation>Importez une liste de la CAF&#xa0;: cette page dira alors qui attend une orientation, quels délais s’achèvent et comment va le mois.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>never oriented, delay over</source>
        <translation>jamais orientés, hors délai</translation>
    </message>
    <message>
        <source>to orient within 7 days</source>
        <translation>à orienter sous 7 jours</translation>
    </message>
    <message>
        <source>appointments without an answer</source>
        <translation>rendez-vous sans réponse</translation>
    </message>
    <message>
        <source>contracts that end within 30 days</source>
        <translation>contrats qui finissent sous 30 jours</translation>
    </message>
    <message>
        <source>oriented, no contract, delay over</source>
        <translation>orientés sans contrat, hors délai</translation>
    </message>
    <message>
        <source>social pathways to review</source>
        <translation>parcours sociaux à réexaminer</translation>
    </message>
    <message>
        <source>without news for 8 weeks</source>
        <translation>sans nouvelles depuis 8 semaines</translation>
    </message>
    <message>
        <source>exits to qualify</source>
        <translation>sorties à qualifier</translation>
    </message>
    <message>
        <source>rows of lists to decide</source>
        <translation>lignes de liste à trancher</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Les chiffres du mois&#xa0;: %1</translation>
    </message>
    <message>
        <source>requests about their data to answer</source>
        <translation>demandes sur leurs données sans réponse</translation>
    </message>
</context>
<context>
    <name>jalon::ui::IdentityTab</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Correct identity…</source>
        <translation>Corriger l’identité…</translation>
    </message>
    <message>
        <source>Show the whole NIR</source>
        <translation>Afficher tout le NIR</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Correct contact details…</source>
        <translation>Corriger les coordonnées…</translation>
    </message>
    <message>
        <source>What is typed here is kept: lists do not replace it.</source>
        <translation>Ce qui est saisi ici est gardé&#xa0;: les listes ne le remplacent pas.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déménagement…</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Correct address…</source>
        <translation>Corriger l’adresse…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>State and duties</source>
        <translation>État et devoirs</translation>
    </message>
    <message>
        <source>Rights come from the CAF’s lists and are not corrected here.</source>
        <translation>Les droits viennent des listes de la CAF et ne se corrigent pas ici.</translation>
    </message>
    <message>
        <source>Cancel this event</source>
        <translation>Annuler cet événement</translation>
    </message>
    <message>
        <source>Registration with France Travail</source>
        <translation>Inscription à France Travail</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Open this file</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>This commune belongs to no territory of the base.</source>
        <translation>Cette commune n’appartient à aucun territoire de la base.</translation>
    </message>
    <message>
        <source>Territory: %1</source>
        <translation>Territoire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ImportJob</name>
    <message>
        <source>Trial of “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo or redo of the import of “%1”</source>
        <translation>Annulation ou reprise de l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ImportedModel</name>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>corrected rejects</source>
        <translation>rejets corrigés</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ImportedPage</name>
    <message>
        <source>&amp;Decide the rows that wait</source>
        <translation>&amp;Trancher les lignes en attente</translation>
    </message>
    <message>
        <source>&amp;Save the rejects…</source>
        <translation>&amp;Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Erase this import…</source>
        <translation>E&amp;ffacer cet import…</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aucune liste pour l’instant</translation>
    </message>
    <message>
        <source>Each list that is imported stays here: what it brought, who imported it, what is left to decide. Begin with the CAF’s list of everybody who has rights.</source>
        <translation>Chaque liste importée reste ici&#xa0;: ce qu’elle a apporté, qui l’a importée, ce qui reste à trancher. Commencez par la liste de tous les allocataires de la CAF.</translation>
    </message>
    <message>
        <source>CAF lists</source>
        <translation>Listes CAF</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Listes importées</translation>
    </message>
    <message>
        <source>Show the last three months only</source>
        <translation>Ne montrer que les trois derniers mois</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older list(s)</source>
        <translation>
            <numerusform>Montrer %Ln liste plus ancienne</numerusform>
            <numerusform>Montrer %Ln listes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the last import that holds can be undone.</source>
        <translation>Seul le dernier import encore en vigueur peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for a decision.</source>
        <translation>
            <numerusform>%Ln ligne attend une décision.</numerusform>
            <numerusform>%Ln lignes attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was undone: nothing of it holds.</source>
        <translation>Cet import a été annulé&#xa0;: rien n’en reste en vigueur.</translation>
    </message>
    <message>
        <source>Erase the import of “%1” for ever?</source>
        <translation>Effacer définitivement l’import de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Everything that it brought goes out of the base, as if it had never come in: %1 What was there before holds again. This cannot be undone; backups made before keep it.</source>
        <translation>Tout ce qu’il a apporté sort de la base, comme s’il n’y était jamais entré&#xa0;: %1 Ce qui était là avant redevient en vigueur. C’est sans retour&#x202f;; les sauvegardes faites avant le gardent.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>This base can only be read: no list can be imported into it.</source>
        <translation>Cette base ne peut être que lue&#xa0;: aucune liste ne peut y être importée.</translation>
    </message>
    <message>
        <source>A list is being imported. The next one can be taken afterwards.</source>
        <translation>Une liste est en cours d’import. La suivante pourra être prise ensuite.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::InNumberForm</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel qu’il est</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Parcours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Structure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Support:</source>
        <translation>&amp;Accompagnement&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;ferent:</source>
        <translation>Ré&amp;férent&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::ui::InNumberPage</name>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>&amp;Balance the referents</source>
        <translation>É&amp;quilibrer les référents</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Orientations that are proposed</source>
        <translation>Orientations proposées</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Whoever has a referent of the organisation keeps them</source>
        <translation>Qui a déjà un référent de la structure le garde</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Décidée le&#xa0;:</translation>
    </message>
    <message>
        <source>Orient in number</source>
        <translation>Orienter en nombre</translation>
    </message>
    <message numerus="yes">
        <source>Asking the grid about %Ln person(s)…</source>
        <translation>
            <numerusform>La grille est interrogée sur %Ln personne…</numerusform>
            <numerusform>La grille est interrogée sur %Ln personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the grid…</source>
        <translation>La grille est interrogée…</translation>
    </message>
    <message>
        <source>Grid “%1”.</source>
        <translation>Grille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orientation(s) to write.</source>
        <translation>
            <numerusform>%Ln orientation à écrire.</numerusform>
            <numerusform>%Ln orientations à écrire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln say what is in force already.</source>
        <translation>
            <numerusform>%Ln dit ce qui est déjà en vigueur.</numerusform>
            <numerusform>%Ln disent ce qui est déjà en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation: none of that kind has a place left.</source>
        <translation>
            <numerusform>%Ln sans structure&#xa0;: aucune de ce type n’a de place.</numerusform>
            <numerusform>%Ln sans structure&#xa0;: aucune de ce type n’a de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a pack only its people are counted.</source>
        <translation>Dans un paquet, seules ses personnes sont comptées.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln orientation(s)</source>
        <translation>
            <numerusform>Éc&amp;rire %Ln orientation</numerusform>
            <numerusform>Éc&amp;rire %Ln orientations</numerusform>
        </translation>
    </message>
    <message>
        <source>Orienting in number</source>
        <translation>Orientation en nombre</translation>
    </message>
    <message>
        <source>orientation in number</source>
        <translation>orientation en nombre</translation>
    </message>
    <message>
        <source>Undoing an orientation in number</source>
        <translation>Annulation d’une orientation en nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are oriented. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>%Ln personne est orientée. Ctrl+Z annule.</numerusform>
            <numerusform>%Ln personnes sont orientées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu l’être&#xa0;: %1</numerusform>
            <numerusform>%Ln n’ont pas pu l’être&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::JournalDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>No line.</source>
        <translation>Aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), the latest first.</source>
        <translation>
            <numerusform>%Ln ligne.</numerusform>
            <numerusform>%Ln lignes, la dernière d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>À &amp;partir du&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;to:</source>
        <translation>ju&amp;squ’au&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Qui&#xa0;:</translation>
    </message>
    <message>
        <source>Wh&amp;at:</source>
        <translation>&amp;Action&#xa0;:</translation>
    </message>
    <message>
        <source>Who looked, searched, printed or took out what, and when: numbers of files and counts, never a name nor a word that was searched.</source>
        <translation>Qui a consulté, cherché, imprimé ou sorti quoi, et quand&#xa0;: des numéros de dossiers et des nombres, jamais un nom ni un mot cherché.</translation>
    </message>
    <message>
        <source>Lines are &amp;kept:</source>
        <translation>Lignes &amp;gardées&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verifying the journal, and what the copies know of it…</source>
        <translation>Vérification du journal, et de ce qu’en savent les copies…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is whole. No copy of the base says more about it.</source>
        <translation>Le journal est entier. Aucune copie de la base n’en dit plus.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole, and so %Ln copy(ies) of the base say.</source>
        <translation>
            <numerusform>Le journal est entier, et %Ln copie de la base le confirme.</numerusform>
            <numerusform>Le journal est entier, et %Ln copies de la base le confirment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Journal written to “%1”.</source>
        <translation>Journal écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>how long the journal is kept</source>
        <translation>la durée du journal</translation>
    </message>
</context>
<context>
    <name>jalon::ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Noted in</source>
        <translation>Noté dans</translation>
    </message>
</context>
<context>
    <name>jalon::ui::LetterExport</name>
    <message>
        <source>&amp;Invitations…</source>
        <translation>&amp;Invitations…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>N&amp;otifications of orientation…</source>
        <translation>N&amp;otifications d’orientation…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt)</translation>
    </message>
    <message>
        <source>Letters lack what they say of the département (%1). No file was written; complete it in the settings, “The département on its letters”.</source>
        <translation>Il manque aux courriers ce qu’ils disent du Département (%1). Aucun fichier n’a été écrit&#x202f;; complétez-le dans les réglages, «&#xa0;Le Département sur ses courriers&#xa0;».</translation>
    </message>
    <message>
        <source>This meeting has nobody to write to: nobody is on its agenda, or no decision orients. No file was written.</source>
        <translation>Cette réunion n’a personne à qui écrire&#x202f;: l’ordre du jour est vide, ou aucune décision n’oriente. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>A letter is not posted with something missing. Complete these files, or print the letters of the others.</source>
        <translation>Un courrier ne part pas incomplet. Complétez ces dossiers, ou imprimez les courriers des autres.</translation>
    </message>
    <message>
        <source>No letter is complete</source>
        <translation>Aucun courrier n’est complet</translation>
    </message>
    <message numerus="yes">
        <source>Print the %Ln other(s)</source>
        <translation>
            <numerusform>Imprimer %Ln autre</numerusform>
            <numerusform>Imprimer les %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Some letters are not complete</source>
        <translation>Des courriers ne sont pas complets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Letters are written as .pdf or .odt: give the file&apos;s name one of these endings. No file was written.</source>
        <translation>Les courriers s’écrivent en .pdf ou .odt&#x202f;: donnez l’une de ces extensions au nom du fichier. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln courrier écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln courriers écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without one: %Ln person(s) whom no decision orients.</source>
        <translation>
            <numerusform>Sans courrier&#x202f;: %Ln personne qu’aucune décision n’oriente.</numerusform>
            <numerusform>Sans courrier&#x202f;: %Ln personnes qu’aucune décision n’oriente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>day of the notifications</source>
        <translation>jour des notifications</translation>
    </message>
    <message>
        <source>Notified on %1, in the files. Ctrl+Z takes it out again.</source>
        <translation>Notifié le %1 dans les dossiers. Ctrl+Z le retire.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::LettersDialog</name>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Back to Jalon’s &amp;text</source>
        <translation>Revenir au &amp;texte de Jalon</translation>
    </message>
    <message>
        <source>Texts of letters and contracts</source>
        <translation>Textes des courriers et contrats</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Letter:</source>
        <translation>&amp;Courrier&#x202f;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte du courrier</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>C&amp;hamp&#x202f;:</translation>
    </message>
    <message>
        <source>First line: “Objet : …”. Then a line a paragraph; “# ” before a title, “- ” before an item, **bold**. {{field|what is said without it}}.</source>
        <translation>Première ligne&#x202f;: «&#xa0;Objet&#x202f;: …&#xa0;». Puis une ligne par paragraphe&#x202f;; «&#xa0;#&#xa0;» devant un titre, «&#xa0;-&#xa0;» devant un élément de liste, **gras**. {{champ|ce qui est dit sans lui}}.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>This base has its own text.</source>
        <translation>Cette base a son propre texte.</translation>
    </message>
    <message>
        <source>The text that comes with Jalon.</source>
        <translation>Le texte livré avec Jalon.</translation>
    </message>
    <message>
        <source>the text of a letter</source>
        <translation>le texte d’un courrier</translation>
    </message>
    <message>
        <source>Text not saved</source>
        <translation>Texte non enregistré</translation>
    </message>
    <message>
        <source>What you typed is not saved. Letters stay as they were until it is.</source>
        <translation>Ce que vous avez tapé n’est pas enregistré. D’ici là, les courriers restent comme avant.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::LinesTable</name>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ListedPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ListsRoom</name>
    <message>
        <source>Which list is to be imported?</source>
        <translation>Quelle liste importer&#x202f;?</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This base can only be read: no list can be imported into it.</source>
        <translation>Cette base ne peut être que lue&#xa0;: aucune liste ne peut y être importée.</translation>
    </message>
    <message>
        <source>Take “%1” instead?</source>
        <translation>Prendre «&#xa0;%1&#xa0;» à la place&#x202f;?</translation>
    </message>
    <message>
        <source>The columns that you chose for the other list are forgotten. Nothing of it was written.</source>
        <translation>Les colonnes que vous avez choisies pour l’autre liste sont oubliées. Rien n’en a été écrit.</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Another list is being looked at or imported: “%1” was not taken. It can be as soon as that is done.</source>
        <translation>Une autre liste est en cours d’examen ou d’import&#xa0;: «&#xa0;%1&#xa0;» n’a pas été prise. Elle pourra l’être dès que ce sera fini.</translation>
    </message>
    <message>
        <source>“%1”, which was dropped meanwhile, can be taken now.</source>
        <translation>«&#xa0;%1&#xa0;», déposée entre-temps, peut être prise maintenant.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MainWindow</name>
    <message>
        <source>Jalon bases (*.jalon)</source>
        <translation>Bases Jalon (*.jalon)</translation>
    </message>
    <message>
        <source>Where is the new base to be kept?</source>
        <translation>Où conserver la nouvelle base&#x202f;?</translation>
    </message>
    <message>
        <source>Pôle insertion</source>
        <translation>Pôle insertion</translation>
    </message>
    <message>
        <source>Which base is to be opened?</source>
        <translation>Quelle base ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Creating the base…</source>
        <translation>Création de la base…</translation>
    </message>
    <message>
        <source>Opening the base…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>Opening the demonstration…</source>
        <translation>Ouverture de la démonstration…</translation>
    </message>
    <message>
        <source>Inventing a département: two years of lists and follow-up…</source>
        <translation>Invention d’un département&#xa0;: deux ans de listes et de suivi…</translation>
    </message>
    <message>
        <source>%1 has been writing to this base from %2 since %3. You see it as it was when you opened it, and can change nothing; open it again to see more.</source>
        <translation>%1 écrit dans cette base depuis le poste %2, depuis le %3. Vous la voyez telle qu’elle était à l’ouverture et ne pouvez rien y changer&#x202f;; rouvrez-la pour en voir plus.</translation>
    </message>
    <message>
        <source>This base can only be read: its file or its folder is protected against writing. Nothing that you do here will change it.</source>
        <translation>Cette base ne peut être que lue&#xa0;: son fichier ou son dossier est protégé en écriture. Rien de ce que vous ferez ici ne la changera.</translation>
    </message>
    <message>
        <source>A copy that an interrupted session left differs from the base, which somebody changed since. It is kept in “%1”; nothing was lost.</source>
        <translation>Une copie laissée par une session interrompue diffère de la base, que quelqu’un a modifiée depuis. Elle est conservée dans «&#xa0;%1&#xa0;»&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>This base is on a network drive: you work on an encrypted copy on this computer, put back every few minutes and when you close.</source>
        <translation>Cette base est sur un lecteur réseau&#xa0;: vous travaillez sur une copie chiffrée de ce poste, remise en place toutes les quelques minutes et à la fermeture.</translation>
    </message>
    <message>
        <source>This folder is synchronised by %1: two computers could write at once and one would lose its work. Move the base to a folder of this computer or a shared drive.</source>
        <translation>Ce dossier est synchronisé par %1&#xa0;: deux postes pourraient écrire en même temps et l’un perdrait son travail. Déplacez la base dans un dossier de ce poste ou sur un lecteur partagé.</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented. Passphrase: %1</source>
        <translation>Démonstration&#xa0;: toutes ces personnes sont inventées. Phrase secrète&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is being written comes to its end, then the base closes…</source>
        <translation>L’écriture en cours se termine, puis la base se ferme…</translation>
    </message>
    <message>
        <source>Closing the base…</source>
        <translation>Fermeture de la base…</translation>
    </message>
    <message>
        <source>%1 is under way</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>If it is stopped, the base is as it was before it. Entries that wait are saved in any case.</source>
        <translation>Si vous l’arrêtez, la base reste comme avant. Les saisies en attente sont enregistrées dans tous les cas.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Let it finish, then close</source>
        <translation>Laisser finir, puis fermer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>C&amp;heck the base</source>
        <translation>&amp;Vérifier la base</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Verr&amp;ouiller</translation>
    </message>
    <message>
        <source>&amp;Close the base</source>
        <translation>&amp;Fermer la base</translation>
    </message>
    <message>
        <source>Save an encrypted copy of the base</source>
        <translation>Enregistrer une copie chiffrée de la base</translation>
    </message>
    <message>
        <source>The copy “%1” was written and checked. It opens with the passphrase that the base has today.</source>
        <translation>La copie «&#xa0;%1&#xa0;» est écrite et vérifiée. Elle s’ouvre avec la phrase secrète actuelle de la base.</translation>
    </message>
    <message>
        <source>The base is being checked…</source>
        <translation>Vérification de la base…</translation>
    </message>
    <message>
        <source>The base is sound.</source>
        <translation>La base est saine.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln fault(s); nothing was changed. Take the last backup. First fault: %1</source>
        <translation>
            <numerusform>La vérification a trouvé %Ln défaut&#x202f;; rien n’a été modifié. Reprenez la dernière sauvegarde. Défaut&#xa0;: %1</numerusform>
            <numerusform>La vérification a trouvé %Ln défauts&#x202f;; rien n’a été modifié. Reprenez la dernière sauvegarde. Premier défaut&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Guided first import</source>
        <translation>&amp;Premier import guidé</translation>
    </message>
    <message>
        <source>The guide begins in the base that you open or create.</source>
        <translation>Le guide commencera dans la base que vous ouvrirez ou créerez.</translation>
    </message>
    <message>
        <source>Jalon bases and packs (*.jalon *.jalonpack)</source>
        <translation>Bases et paquets Jalon (*.jalon *.jalonpack)</translation>
    </message>
    <message>
        <source>Restoring the copy…</source>
        <translation>Restauration de la copie…</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 restaurée %2</translation>
    </message>
    <message>
        <source>Where does the restored base go?</source>
        <translation>Où enregistrer la base restaurée&#x202f;?</translation>
    </message>
    <message>
        <source>Into “%1”. The passphrase is the one that the base had on the day of the copy.</source>
        <translation>Dans «&#xa0;%1&#xa0;». La phrase secrète est celle que la base avait le jour de la copie.</translation>
    </message>
    <message>
        <source>The base is closed, with something to know</source>
        <translation>La base est fermée, avec une chose à savoir</translation>
    </message>
    <message>
        <source>It was not entirely put away: %1</source>
        <translation>Elle n’a pas été entièrement rangée&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is whole, but it could not be copied: %1</source>
        <translation>Elle est entière, mais elle n’a pas pu être copiée&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MassDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>People left out, and why</source>
        <translation>Personnes laissées de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Checking each person…</source>
        <translation>Vérification de chaque personne…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be: %1.</source>
        <comment>of the people said just before</comment>
        <translation>
            <numerusform>%Ln ne peut pas l’être&#xa0;: %1.</numerusform>
            <numerusform>%Ln ne peuvent pas l’être&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>Action groupée</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MeetingForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Nature&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Heure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;rritory:</source>
        <translation>Te&amp;rritoire&#xa0;:</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Correcting the meeting</source>
        <translation>Correction de la réunion</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>the whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>“%1” is no date: dd/mm/yyyy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>Say on which day it is held.</source>
        <translation>Dites quel jour elle se tient.</translation>
    </message>
    <message>
        <source>“%1” is no time: 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: 14:30.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MeetingListPage</name>
    <message>
        <source>whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Prepare a meeting…</source>
        <translation>Préparer une réunion…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Cancel this meeting</source>
        <translation>Annuler cette réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;Packs</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>&amp;Take out a référent’s people…</source>
        <translation>&amp;Emporter les personnes d’un référent…</translation>
    </message>
    <message>
        <source>&amp;Bring back a pack…</source>
        <translation>&amp;Rapporter un paquet…</translation>
    </message>
    <message>
        <source>Orient in &amp;number…</source>
        <translation>Orienter en &amp;nombre…</translation>
    </message>
    <message>
        <source>Orientation &amp;grids</source>
        <translation>&amp;Grilles d’orientation</translation>
    </message>
    <message>
        <source>Bring back all packs of a &amp;folder…</source>
        <translation>Rapporter tous les paquets d’un &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MeetingPage</name>
    <message>
        <source>&amp;Hold the meeting</source>
        <translation>&amp;Tenir la réunion</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>&amp;Clore la réunion</translation>
    </message>
    <message>
        <source>&amp;Reopen the meeting</source>
        <translation>&amp;Rouvrir la réunion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What was said, in the words of the secretary.</source>
        <translation>Ce qui s’est dit, avec les mots du secrétaire.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>ajout à l’ordre du jour</translation>
    </message>
    <message>
        <source>taking off the agenda</source>
        <translation>retrait de l’ordre du jour</translation>
    </message>
    <message>
        <source>order of the agenda</source>
        <translation>ordre de passage</translation>
    </message>
    <message>
        <source>removing a member</source>
        <translation>retrait d’un membre</translation>
    </message>
    <message>
        <source>correcting a member</source>
        <translation>correction d’un membre</translation>
    </message>
    <message>
        <source>adding a member</source>
        <translation>ajout d’un membre</translation>
    </message>
    <message>
        <source>minutes of the meeting</source>
        <translation>compte rendu de la réunion</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>Le compte rendu est enregistré.</translation>
    </message>
    <message>
        <source>Closing of the meeting</source>
        <translation>Clôture de la réunion</translation>
    </message>
    <message>
        <source>The meeting is closed: its decisions are in the files. Ctrl+Z takes that back.</source>
        <translation>La réunion est close&#xa0;: ses décisions sont dans les dossiers. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>closing of the meeting</source>
        <translation>clôture de la réunion</translation>
    </message>
    <message>
        <source>Reopening of the meeting</source>
        <translation>Réouverture de la réunion</translation>
    </message>
    <message>
        <source>The meeting is open again: its decisions have left the files.</source>
        <translation>La réunion est rouverte&#xa0;: ses décisions ont quitté les dossiers.</translation>
    </message>
    <message>
        <source>reopening of the meeting</source>
        <translation>réouverture de la réunion</translation>
    </message>
    <message>
        <source>Adding to the agenda</source>
        <translation>Ajout à l’ordre du jour</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>Emp&amp;orter…</translation>
    </message>
    <message>
        <source>These people in an encrypted pack, for a computer without network</source>
        <translation>Ces personnes dans un paquet chiffré, pour un ordinateur sans réseau</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MeetingsRoom</name>
    <message>
        <source>Reading the meetings…</source>
        <translation>Lecture des réunions…</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Aucune réunion pour l’instant</translation>
    </message>
    <message>
        <source>Orientation meetings, multidisciplinary teams and collective informations are prepared here: people, members, papers to print. They are held one person after the other, without network, and closed: all decisions then go into the files.</source>
        <translation>Ici se préparent les réunions d’orientation, les équipes pluridisciplinaires et les informations collectives&#xa0;: personnes, membres, papiers à imprimer. Elles se tiennent une personne après l’autre, sans réseau, puis se closent&#xa0;: toutes les décisions entrent alors dans les dossiers.</translation>
    </message>
    <message>
        <source>&amp;Prepare a meeting…</source>
        <translation>&amp;Préparer une réunion…</translation>
    </message>
    <message>
        <source>Everybody on the agenda is decided: the meeting can be closed.</source>
        <translation>Toutes les personnes de l’ordre du jour sont décidées&#xa0;: la réunion peut être close.</translation>
    </message>
    <message>
        <source>cancelling the meeting</source>
        <translation>annulation de la réunion</translation>
    </message>
    <message>
        <source>Cancelled: %1. Ctrl+Z gives it back.</source>
        <translation>Annulée&#xa0;: %1. Ctrl+Z la rend.</translation>
    </message>
    <message>
        <source>correcting the meeting</source>
        <translation>correction de la réunion</translation>
    </message>
    <message>
        <source>preparing a meeting</source>
        <translation>préparation d’une réunion</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Ce jour est passé</translation>
    </message>
    <message>
        <source>The meeting is dated %1. Was it really held on that day?</source>
        <translation>%1&#xa0;: ce jour est passé. La réunion a-t-elle bien été tenue ce jour-là&#x202f;?</translation>
    </message>
    <message>
        <source>It was held on that day</source>
        <translation>Elle a été tenue ce jour-là</translation>
    </message>
    <message>
        <source>Correct the day</source>
        <translation>Corriger le jour</translation>
    </message>
    <message>
        <source>&amp;Take out a référent’s people…</source>
        <translation>&amp;Emporter les personnes d’un référent…</translation>
    </message>
    <message>
        <source>&amp;Bring back a pack…</source>
        <translation>&amp;Rapporter un paquet…</translation>
    </message>
    <message>
        <source>Orient in &amp;number…</source>
        <translation>Orienter en &amp;nombre…</translation>
    </message>
    <message>
        <source>Orientation &amp;grids…</source>
        <translation>&amp;Grilles d’orientation…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MemberForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Presence:</source>
        <translation>&amp;Présence&#xa0;:</translation>
    </message>
    <message>
        <source>Replaced &amp;by:</source>
        <translation>&amp;Remplacé(e) par&#xa0;:</translation>
    </message>
    <message>
        <source>chairs, France Travail, beneficiary…</source>
        <translation>préside, France Travail, bénéficiaire…</translation>
    </message>
    <message>
        <source>Correcting the member</source>
        <translation>Correction du membre</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Dites de qui il s’agit.</translation>
    </message>
    <message>
        <source>Say in which quality they come.</source>
        <translation>Dites en quelle qualité la personne vient.</translation>
    </message>
    <message>
        <source>Say who replaced them.</source>
        <translation>Dites par qui le membre est remplacé.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MembersTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé(e) par</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Add a beneficiary who sits in it: name, matricule…</source>
        <translation>Ajouter un bénéficiaire qui y siège&#xa0;: nom, matricule…</translation>
    </message>
    <message>
        <source>Add a beneficiary as a member</source>
        <translation>Ajouter un bénéficiaire comme membre</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>bénéficiaire</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MergePage</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Premier dossier</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Would be kept</source>
        <translation>Serait gardé</translation>
    </message>
    <message>
        <source>&amp;Join the two files</source>
        <translation>&amp;Réunir les deux dossiers</translation>
    </message>
    <message>
        <source>Keep the &amp;other file instead</source>
        <translation>Garder plutôt l’&amp;autre dossier</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Joining two files of one person</source>
        <translation>Réunir deux dossiers d’une même personne</translation>
    </message>
    <message>
        <source>Search the other file: a name, a number…</source>
        <translation>Rechercher l’autre dossier&#xa0;: un nom, un numéro…</translation>
    </message>
    <message>
        <source>Search the other file</source>
        <translation>Rechercher l’autre dossier</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>The two files side by side</source>
        <translation>Les deux dossiers côte à côte</translation>
    </message>
    <message>
        <source>Everything that happened to both is kept; the other file is no longer found. Ctrl+Z gives both back.</source>
        <translation>Tout ce qui est arrivé dans les deux est gardé&#x202f;; l’autre dossier ne se trouve plus. Ctrl+Z rend les deux.</translation>
    </message>
    <message>
        <source>Which other file is of %1 too?</source>
        <translation>Quel autre dossier est aussi celui de %1&#x202f;?</translation>
    </message>
    <message>
        <source>No other file answers to this.</source>
        <translation>Aucun autre dossier ne correspond.</translation>
    </message>
    <message>
        <source>First file, which is kept: %1. Other file: %2.</source>
        <translation>Premier dossier, qui est gardé&#xa0;: %1. Autre dossier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>joining two files, %1</source>
        <translation>réunion de deux dossiers, %1</translation>
    </message>
    <message>
        <source>Comparing the two files…</source>
        <translation>Comparaison des deux dossiers…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MonthExport</name>
    <message>
        <source>&amp;PDF, to print or archive…</source>
        <translation>&amp;PDF, à imprimer ou archiver…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>Texte (&amp;ODT)…</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Textes (*.odt)</translation>
    </message>
    <message>
        <source>Excel &amp;workbook, with its charts…</source>
        <translation>&amp;Classeur Excel, avec ses graphiques…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>C&amp;SV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to “%1”.</source>
        <translation>
            <numerusform>%n fichier écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All of them, in a folder…</source>
        <translation>&amp;Tous, dans un dossier…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .odt, .xlsx, .csv or .json: give its name one of these endings. No file was written.</source>
        <translation>Un rapport s’écrit en .pdf, .odt, .xlsx, .csv ou .json&#x202f;: donnez à son nom l’une de ces fins. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The report was stopped; no file was written.</source>
        <translation>Le rapport a été arrêté&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Report written to “%1”.</source>
        <translation>Rapport écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report was stopped; the files that were not finished are not there.</source>
        <translation>L’écriture a été arrêtée&#x202f;; les fichiers qui n’étaient pas finis ne sont pas là.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::MonthsBox</name>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
</context>
<context>
    <name>jalon::ui::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>This name is that of a view that ships with Jalon.</source>
        <translation>Ce nom est celui d’une vue fournie avec Jalon.</translation>
    </message>
    <message>
        <source>It will replace the view of this name.</source>
        <translation>Elle remplacera la vue de ce nom.</translation>
    </message>
    <message>
        <source>The view keeps the filters, the order and the columns.</source>
        <translation>La vue garde les filtres, l’ordre et les colonnes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalon::ui::NewBasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>&amp;Create the base</source>
        <translation>&amp;Créer la base</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The passphrase is the only key: without it nobody can open the base again, not even us. Keep it where your service keeps its secrets.</source>
        <translation>La phrase secrète est la seule clé&#xa0;: sans elle, personne ne peut rouvrir la base, pas même nous. Gardez-la là où votre service garde ses secrets.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This folder is synchronised by %1: two computers could write at once and one would lose its work. A folder of this computer or a shared drive is safer.</source>
        <translation>Ce dossier est synchronisé par %1&#xa0;: deux postes pourraient écrire en même temps et l’un perdrait son travail. Un dossier de ce poste ou un lecteur partagé est plus sûr.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Drôme: PDIE 2019-2022</source>
        <translation>Drôme&#xa0;: PDIE 2019-2022</translation>
    </message>
    <message>
        <source>Drôme: convention pauvreté, 2019</source>
        <translation>Drôme&#xa0;: convention pauvreté, 2019</translation>
    </message>
    <message>
        <source>Loir-et-Cher: FAPI and PDI-PTI, 2019</source>
        <translation>Loir-et-Cher&#xa0;: FAPI et PDI-PTI, 2019</translation>
    </message>
    <message>
        <source>Rhône: convention pauvreté, 2019</source>
        <translation>Rhône&#xa0;: convention pauvreté, 2019</translation>
    </message>
    <message>
        <source>Plans that it begins with:</source>
        <translation>Plans qu’elle contient au départ&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jalon::ui::NoteForm</name>
    <message>
        <source>&amp;Sensitive note</source>
        <translation>Note &amp;sensible</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Écrivez la note.</translation>
    </message>
    <message numerus="yes">
        <source>Add the note to %Ln file(s)</source>
        <translation>
            <numerusform>Ajouter la note à %Ln dossier</numerusform>
            <numerusform>Ajouter la note à %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note stands in %Ln file(s).</source>
        <translation>
            <numerusform>La note est dans %Ln dossier.</numerusform>
            <numerusform>La note est dans %Ln dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::NotifiedDialog</name>
    <message>
        <source>&amp;Note this day</source>
        <translation>&amp;Noter ce jour</translation>
    </message>
    <message>
        <source>The notifications are printed</source>
        <translation>Les notifications sont imprimées</translation>
    </message>
    <message numerus="yes">
        <source>On which day do they leave? The contract&apos;s delay begins then. It is noted in %Ln file(s); Ctrl+Z takes it out again.</source>
        <translation>
            <numerusform>Quel jour partent-elles&#x202f;? Le délai du contrat court à partir de là. Ce jour est noté dans %Ln dossier&#x202f;; Ctrl+Z le retire.</numerusform>
            <numerusform>Quel jour partent-elles&#x202f;? Le délai du contrat court à partir de là. Ce jour est noté dans %Ln dossiers&#x202f;; Ctrl+Z le retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) have their day already, and keep it.</source>
        <translation>
            <numerusform>%Ln autre a déjà son jour, et le garde.</numerusform>
            <numerusform>%Ln autres ont déjà leur jour, et le gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;They leave on:</source>
        <translation>&amp;Elles partent le&#xa0;:</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>jalon::ui::OfferForm</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Inti&amp;tulé :</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>Str&amp;ucture :</translation>
    </message>
    <message>
        <source>&amp;Fiche-action:</source>
        <translation>Fiche-&amp;action :</translation>
    </message>
    <message>
        <source>Te&amp;rritory:</source>
        <translation>Te&amp;rritoire :</translation>
    </message>
    <message>
        <source>&amp;Audience:</source>
        <translation>Pu&amp;blic :</translation>
    </message>
    <message>
        <source>&amp;Places:</source>
        <translation>&amp;Places :</translation>
    </message>
    <message>
        <source>First da&amp;y:</source>
        <translation>Premier &amp;jour :</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Dernier jour :</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Contact :</translation>
    </message>
    <message>
        <source>Co&amp;de:</source>
        <translation>C&amp;ode :</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>De&amp;scriptif :</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Correcting the offer</source>
        <translation>Correction de l’offre</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>the whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>Give the offer a title.</source>
        <translation>Donnez un intitulé à l’offre.</translation>
    </message>
    <message>
        <source>No fiche-action has this name: choose one of the list.</source>
        <translation>Aucune fiche-action ne porte ce nom&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is no count of places.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de places.</translation>
    </message>
    <message>
        <source>“%1” is no date: dd/mm/yyyy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::OfferListPage</name>
    <message>
        <source>all fiches</source>
        <translation>toutes les fiches</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message>
        <source>Cancel this offer</source>
        <translation>Retirer cette offre</translation>
    </message>
    <message>
        <source>Catalogue of offers</source>
        <translation>Catalogue des offres</translation>
    </message>
    <message>
        <source>Search an offer: title, organisation, audience, contact…</source>
        <translation>Rechercher une offre&#xa0;: intitulé, structure, public, contact…</translation>
    </message>
    <message>
        <source>Search an offer</source>
        <translation>Rechercher une offre</translation>
    </message>
    <message>
        <source>open today</source>
        <translation>ouvertes aujourd’hui</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminées</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Quelles offres :</translation>
    </message>
    <message>
        <source>Te&amp;rritory:</source>
        <translation>Te&amp;rritoire :</translation>
    </message>
    <message>
        <source>&amp;Fiche:</source>
        <translation>&amp;Fiche :</translation>
    </message>
    <message>
        <source>&amp;Import a catalogue…</source>
        <translation>&amp;Importer un catalogue…</translation>
    </message>
    <message>
        <source>Co&amp;unts by fiche</source>
        <translation>Prescriptions par fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Guide of the offers…</source>
        <translation>&amp;Guide des offres…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>all territories</source>
        <translation>tous les territoires</translation>
    </message>
    <message>
        <source>No offer corresponds.</source>
        <translation>Aucune offre ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Annuler le dernier import</translation>
    </message>
</context>
<context>
    <name>jalon::ui::OffersModel</name>
    <message>
        <source>whole département</source>
        <translation>tout le département</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>jalon::ui::OffersRoom</name>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Le catalogue est vide</translation>
    </message>
    <message>
        <source>Offers stand here: workshops, garages, contracts, support… with their fiche-action, their territory and their places. Import the catalogue of your partners, or add the first offer by hand.</source>
        <translation>Les offres sont ici&#xa0;: ateliers, garages, chantiers, accompagnements… avec leur fiche-action, leur territoire et leurs places. Importez le catalogue de vos partenaires, ou saisissez la première offre.</translation>
    </message>
    <message>
        <source>&amp;Import a catalogue…</source>
        <translation>&amp;Importer un catalogue…</translation>
    </message>
    <message>
        <source>&amp;Add an offer…</source>
        <translation>&amp;Ajouter une offre…</translation>
    </message>
    <message>
        <source>end of the offer “%1”</source>
        <translation>fin de l’offre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” ends today. Ctrl+Z takes that back.</source>
        <translation>«&#xa0;%1&#xa0;» se termine aujourd’hui. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>cancelling the offer “%1”</source>
        <translation>retrait de l’offre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no longer in the catalogue. Ctrl+Z gives it back.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus au catalogue. Ctrl+Z la rend.</translation>
    </message>
    <message>
        <source>correcting the offer “%1”</source>
        <translation>correction de l’offre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>adding the offer “%1”</source>
        <translation>ajout de l’offre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put aside, not saved: “%1”.</source>
        <translation>Mise de côté, non enregistrée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Catalogue of offers</source>
        <translation>Catalogue des offres</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.txt)</source>
        <translation>Catalogues (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Undo of the import of a catalogue</source>
        <translation>Annulation de l’import d’un catalogue</translation>
    </message>
    <message>
        <source>undo of the import of a catalogue</source>
        <translation>annulation de l’import d’un catalogue</translation>
    </message>
    <message>
        <source>This base can only be read: no catalogue can be imported into it.</source>
        <translation>Cette base ne peut être que lue&#xa0;: aucun catalogue ne peut y être importé.</translation>
    </message>
    <message>
        <source>Another catalogue is being imported: “%1” was not taken. It can be as soon as that is done.</source>
        <translation>Un autre catalogue est en cours d’import&#xa0;: «&#xa0;%1&#xa0;» n’a pas été pris. Il pourra l’être dès que ce sera fini.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::OrientForm</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none for now</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Parcours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Structure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Support:</source>
        <translation>&amp;Accompagnement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>&amp;Décidée le&#xa0;:</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Referent:</source>
        <translation>&amp;Référent&#xa0;:</translation>
    </message>
    <message>
        <source>Orient</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Choose the path.</source>
        <translation>Choisissez le parcours.</translation>
    </message>
    <message>
        <source>Say on which day it was decided.</source>
        <translation>Dites quel jour elle a été décidée.</translation>
    </message>
    <message>
        <source>This day is still to come: an orientation is a decision taken.</source>
        <translation>Ce jour est encore à venir&#xa0;: une orientation est une décision prise.</translation>
    </message>
    <message numerus="yes">
        <source>Orient %Ln person(s)</source>
        <translation>
            <numerusform>Orienter %Ln personne</numerusform>
            <numerusform>Orienter %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were oriented.</source>
        <translation>
            <numerusform>%Ln personne est orientée.</numerusform>
            <numerusform>%Ln personnes sont orientées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::PackKeyDialog</name>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>&amp;Compare with the base</source>
        <translation>&amp;Comparer avec la base</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Rapporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what the pack and the base contradict each other on.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce sur quoi le paquet et la base se contredisent.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the pack:</source>
        <translation>&amp;Phrase secrète du paquet&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PagesView</name>
    <message>
        <source>Pages of the report, as they print</source>
        <translation>Pages du rapport, telles qu’elles s’impriment</translation>
    </message>
    <message>
        <source>Figure %1, page %2</source>
        <translation>Chiffre %1, page %2</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PaperExport</name>
    <message>
        <source>&amp;Agenda…</source>
        <translation>&amp;Ordre du jour…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>A &amp;sheet a person…</source>
        <translation>Une &amp;fiche par personne…</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>A&amp;ttendance list…</source>
        <translation>Feuille d’é&amp;margement…</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>&amp;Compte rendu…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Agenda &amp;without names…</source>
        <translation>Ordre du jour &amp;sans les noms…</translation>
    </message>
    <message>
        <source>Agenda without names</source>
        <translation>Ordre du jour sans les noms</translation>
    </message>
    <message>
        <source>Sheets without &amp;names…</source>
        <translation>Fiches sans les &amp;noms…</translation>
    </message>
    <message>
        <source>Sheets without names</source>
        <translation>Fiches sans les noms</translation>
    </message>
    <message>
        <source>Minutes without nam&amp;es…</source>
        <translation>Compte rendu sans &amp;les noms…</translation>
    </message>
    <message>
        <source>Minutes without names</source>
        <translation>Compte rendu sans les noms</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt)</translation>
    </message>
    <message>
        <source>A meeting&apos;s papers are written as .pdf or .odt: give the file&apos;s name one of these endings. No file was written.</source>
        <translation>Les papiers d’une réunion s’écrivent en .pdf ou .odt&#xa0;: donnez au fichier l’une de ces terminaisons. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase of today</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Passphrase of today:</source>
        <translation>Phrase secrète &amp;actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>&amp;Nouvelle phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The base is written anew under the new passphrase…</source>
        <translation>La base est réécrite sous la nouvelle phrase secrète…</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PassphraseField</name>
    <message>
        <source>Capitals are locked.</source>
        <translation>Les majuscules sont verrouillées.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PastImports</name>
    <message>
        <source>Undo of the import of “%1”</source>
        <translation>Annulation de l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>undo of the import of “%1”</source>
        <translation>l’annulation de l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo or redo of the import of “%1”</source>
        <translation>Annulation ou reprise de l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The import of “%1” is undone: the files are what they were before it. Ctrl+Z brings it back.</source>
        <translation>L’import de «&#xa0;%1&#xa0;» est annulé&#xa0;: les dossiers sont redevenus ce qu’ils étaient avant. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Erasure of the import of “%1”</source>
        <translation>Effacement de l’import de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The import of “%1” is erased, as if it had never been. Backups made before keep it.</source>
        <translation>L’import de «&#xa0;%1&#xa0;» est effacé, comme s’il n’avait jamais eu lieu. Les sauvegardes faites avant le gardent.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PathwayTab</name>
    <message>
        <source>Whole pathway</source>
        <translation>Tout le parcours</translation>
    </message>
    <message>
        <source>0 in the picture</source>
        <translation>0 dans la frise</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PeoplePage</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Assign a &amp;referent…</source>
        <translation>Attribuer un &amp;référent…</translation>
    </message>
    <message>
        <source>&amp;Orient…</source>
        <translation>&amp;Orienter…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Ajouter une &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>The people of the CAF’s lists will stand here, with what is due for each of them. Import a list to begin.</source>
        <translation>Les personnes des listes de la CAF seront ici, avec ce qui est à faire pour chacune. Commencez par importer une liste.</translation>
    </message>
    <message>
        <source>Nobody answers to this</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No file meets all that is asked for. Take a filter off, or type less.</source>
        <translation>Aucun dossier ne répond à tout ce qui est demandé. Retirez un filtre, ou tapez moins de lettres.</translation>
    </message>
    <message>
        <source>Name, number, telephone, commune…</source>
        <translation>Nom, numéro, téléphone, commune…</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>For the people selected; Ctrl+A selects all</source>
        <translation>Pour les personnes sélectionnées&#x202f;; Ctrl+A les sélectionne toutes</translation>
    </message>
    <message>
        <source>This base can only be read</source>
        <translation>Cette base ne peut être que lue</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importer une liste</translation>
    </message>
    <message>
        <source>C&amp;lear the search and the filters</source>
        <translation>E&amp;ffacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <translation>Recherche des personnes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excel workbook (.xlsx)…</source>
        <translation>Classeur &amp;Excel (.xlsx)…</translation>
    </message>
    <message>
        <source>&amp;Text, CSV (.csv)…</source>
        <translation>&amp;Texte, CSV (.csv)…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Renommer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln person(s)</source>
        <translation>
            <numerusform>Exporter %Ln personne</numerusform>
            <numerusform>Exporter %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export est arrêté&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln personne écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln personnes écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to a &amp;meeting…</source>
        <translation>Ajouter à une &amp;réunion…</translation>
    </message>
    <message>
        <source>No meeting is being prepared: prepare one in “Meetings” (Ctrl+4), then add these people to it.</source>
        <translation>Aucune réunion n’est en préparation&#xa0;: préparez-en une dans «&#xa0;Réunions&#xa0;» (Ctrl+4), puis ajoutez-y ces personnes.</translation>
    </message>
    <message>
        <source>By the &amp;grid…</source>
        <translation>Par la &amp;grille…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Bénéficiaires</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlacePage</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The fiche and its years</source>
        <translation>La fiche et ses années</translation>
    </message>
    <message>
        <source>&amp;Fiche</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>&amp;Add an activity…</source>
        <translation>&amp;Ajouter une activité…</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Co&amp;rriger…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>A &amp;budget line…</source>
        <translation>Une ligne &amp;budgétaire…</translation>
    </message>
    <message>
        <source>An &amp;indicator…</source>
        <translation>Un &amp;indicateur…</translation>
    </message>
    <message>
        <source>A &amp;text…</source>
        <translation>Un &amp;texte…</translation>
    </message>
    <message>
        <source>A &amp;step…</source>
        <translation>Une &amp;étape…</translation>
    </message>
    <message>
        <source>A &amp;link to another fiche…</source>
        <translation>Un &amp;lien vers une autre fiche…</translation>
    </message>
    <message>
        <source>A &amp;year…</source>
        <translation>Une &amp;année…</translation>
    </message>
    <message>
        <source>Ctrl+Z gives it back.</source>
        <translation>Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanListPage</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>What the checks find</source>
        <translation>Ce que les contrôles trouvent</translation>
    </message>
    <message>
        <source>All fiches</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>by progress</source>
        <translation>par progression</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>par échéance</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s). Enter opens it.</source>
        <translation>
            <numerusform>%n fiche. Entrée l’ouvre.</numerusform>
            <numerusform>%n fiches. Entrée en ouvre une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Nothing is corrected by itself; Enter goes to the line.</source>
        <translation>
            <numerusform>%n constat. Rien n’est corrigé de soi-même&#x202f;; Entrée mène à la ligne.</numerusform>
            <numerusform>%n constats. Rien n’est corrigé de soi-même&#x202f;; Entrée mène à la ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Raison du doute</translation>
    </message>
    <message>
        <source>Possible files</source>
        <translation>Dossiers possibles</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Same as line</source>
        <translation>Identique à la ligne</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>CAF number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>none: rows of the list contradict each other</source>
        <translation>aucun&#xa0;: des lignes de la liste se contredisent</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanRoom</name>
    <message>
        <source>Reading the plans…</source>
        <translation>Lecture des plans…</translation>
    </message>
    <message>
        <source>This base holds no plan yet</source>
        <translation>Cette base n’a pas encore de plan</translation>
    </message>
    <message>
        <source>Jalon ships with four: the Drôme&apos;s plan d’insertion and its convention, the Loir-et-Cher&apos;s FAPI and the Rhône&apos;s convention. Load them to read, check and change them; Ctrl+Z takes them away again.</source>
        <translation>Jalon en livre quatre&#xa0;: le plan d’insertion de la Drôme et sa convention, le FAPI du Loir-et-Cher et la convention du Rhône. Chargez-les pour les lire, les vérifier et les modifier&#x202f;; Ctrl+Z les retire.</translation>
    </message>
    <message>
        <source>&amp;Load the four plans</source>
        <translation>&amp;Charger les quatre plans</translation>
    </message>
    <message>
        <source>Load the plans that ship with Jalon</source>
        <translation>charger les plans livrés avec Jalon</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>&amp;All fiches</source>
        <translation>Toutes les &amp;fiches</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>&amp;Contrôles (%1)</translation>
    </message>
    <message>
        <source>&amp;Execution report…</source>
        <translation>Rapport d’&amp;exécution…</translation>
    </message>
    <message>
        <source>&amp;Begin a plan of your own…</source>
        <translation>Co&amp;mmencer votre propre plan…</translation>
    </message>
    <message>
        <source>Ctrl+Z gives it all back.</source>
        <translation>Ctrl+Z rétablit le tout.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanTree</name>
    <message>
        <source>Programmes, axes and fiches</source>
        <translation>Programmes, axes et fiches</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanView</name>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>The first %1 are shown, of %2.</source>
        <translation>Les %1 premières sont montrées, sur %2.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PlanWriter</name>
    <message>
        <source>Write the target&apos;s year behind it: 70 % (2021).</source>
        <translation>Écrivez l’année de la cible derrière elle&#xa0;: 70&#x202f;% (2021).</translation>
    </message>
    <message>
        <source>“%1” was not written. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>Amount of “%1”</source>
        <translation>montant de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is no amount: 36 000 €, or 7 434,63 €.</source>
        <translation>Ce n’est pas un montant&#xa0;: 36&#x202f;000&#xa0;€, ou 7&#x202f;434,63&#xa0;€.</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>progression de %1</translation>
    </message>
    <message>
        <source>%1: done. Ctrl+Z gives it back.</source>
        <translation>%1&#xa0;: c’est fait. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>This is no date: dd/mm/yyyy.</source>
        <translation>Ce n’est pas une date&#xa0;: jj/mm/aaaa.</translation>
    </message>
    <message>
        <source>Write the first and the last year: 2019–2022.</source>
        <translation>Écrivez la première et la dernière année&#xa0;: 2019–2022.</translation>
    </message>
    <message>
        <source>Move in the plan</source>
        <translation>déplacer dans le plan</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::PrescriptionsTab</name>
    <message>
        <source>&amp;Received…</source>
        <translation>&amp;Reçue…</translation>
    </message>
    <message>
        <source>&amp;Accepted…</source>
        <translation>&amp;Acceptée…</translation>
    </message>
    <message>
        <source>&amp;Begun…</source>
        <translation>&amp;Commencée…</translation>
    </message>
    <message>
        <source>&amp;Completed…</source>
        <translation>&amp;Terminée…</translation>
    </message>
    <message>
        <source>Re&amp;fused…</source>
        <translation>Re&amp;fus…</translation>
    </message>
    <message>
        <source>Aban&amp;doned…</source>
        <translation>Aban&amp;don…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ProgressLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>jalon::ui::RecoverySheetDialog</name>
    <message>
        <source>&amp;Write the sheet (PDF)…</source>
        <translation>&amp;Écrire la feuille (PDF)…</translation>
    </message>
    <message>
        <source>It is printed: &amp;delete the file</source>
        <translation>Elle est imprimée&#xa0;: &amp;supprimer le fichier</translation>
    </message>
    <message>
        <source>Without a sheet</source>
        <translation>Sans feuille</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Une feuille de secours</translation>
    </message>
    <message>
        <source>Whoever forgets the passphrase loses the base: nobody can give it back. One page, printed now and put in a sealed envelope in your service&apos;s safe, keeps that from happening.</source>
        <translation>Qui oublie la phrase secrète perd la base&#xa0;: personne ne peut la rendre. Une page, imprimée maintenant et mise sous enveloppe cachetée au coffre de votre service, l’évite.</translation>
    </message>
    <message>
        <source>The page holds the passphrase in clear, with what to do with the envelope. Jalon keeps nothing of it and cannot make it again later. Do not print it on a printer that others share without standing beside it.</source>
        <translation>La page porte la phrase secrète en clair, et ce qu’il faut faire de l’enveloppe. Jalon n’en garde rien et ne peut pas la refaire plus tard. Sur une imprimante partagée, restez à côté pendant l’impression.</translation>
    </message>
    <message>
        <source>Where does the recovery sheet go until it is printed?</source>
        <translation>Où mettre la feuille de secours, le temps de l’imprimer&#x202f;?</translation>
    </message>
    <message>
        <source>Recovery sheet of %1.pdf</source>
        <translation>Feuille de secours de %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The sheet is in “%1”, in clear: open it, print it, then delete the file.</source>
        <translation>La feuille est dans «&#xa0;%1&#xa0;», en clair&#xa0;: ouvrez-la, imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: close the program that shows it, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: fermez le programme qui le montre, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ReportDialog</name>
    <message>
        <source>&amp;Fiche %1</source>
        <translation>&amp;Fiche %1</translation>
    </message>
    <message>
        <source>The &amp;whole programme</source>
        <translation>&amp;Tout le programme</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Rapport d’exécution</translation>
    </message>
    <message>
        <source>The one that suits the programme</source>
        <translation>Celle qui convient au programme</translation>
    </message>
    <message>
        <source>Agreed, then done (Drôme’s convention)</source>
        <translation>Prévu, puis réalisé (convention de la Drôme)</translation>
    </message>
    <message>
        <source>Nine numbered sections (Rhône)</source>
        <translation>Neuf rubriques numérotées (Rhône)</translation>
    </message>
    <message>
        <source>Tables (Loir-et-Cher)</source>
        <translation>Tableaux (Loir-et-Cher)</translation>
    </message>
    <message>
        <source>Fiche of a plan (PDIE)</source>
        <translation>Fiche d’un plan (PDIE)</translation>
    </message>
    <message>
        <source>PDF, to print or archive</source>
        <translation>PDF, à imprimer ou à archiver</translation>
    </message>
    <message>
        <source>Text document (ODT), to change or to listen to</source>
        <translation>Texte (ODT), à modifier ou à écouter</translation>
    </message>
    <message>
        <source>Excel workbook: all amounts and indicators</source>
        <translation>Classeur Excel : tous les montants et indicateurs</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Année :</translation>
    </message>
    <message>
        <source>&amp;Write it as:</source>
        <translation>É&amp;crire en :</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>F&amp;orme :</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ReportExport</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Textes (*.odt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Rapport d’exécution</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The report was stopped; no file was written.</source>
        <translation>Le rapport a été arrêté ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Report written to “%1”.</source>
        <translation>Rapport écrit dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ReportsRoom</name>
    <message>
        <source>Everything</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Scope:</source>
        <translation>P&amp;ortée&#x202f;:</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>The figures of the month stand here, as one hands them to the director: people, delays, contracts, exits, by territory and by référent. They come from the lists of the CAF: import the first one.</source>
        <translation>Les chiffres du mois se lisent ici, comme on les remet à la direction&#x202f;: personnes, délais, contrats, sorties, par territoire et par référent. Ils viennent des listes de la CAF&#x202f;: importez la première.</translation>
    </message>
    <message>
        <source>&amp;To the CAF lists</source>
        <translation>Aller aux &amp;listes CAF</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>The report was stopped. Choose a period or a scope to count again.</source>
        <translation>Le rapport a été arrêté. Choisissez une période ou une portée pour le recalculer.</translation>
    </message>
    <message>
        <source>The first %1 pages of %2 are shown; all are written.</source>
        <translation>Les %1 premières pages sur %2 sont montrées&#x202f;; toutes sont écrites.</translation>
    </message>
    <message>
        <source>&amp;Kept reports</source>
        <translation>Rapports a&amp;rrêtés</translation>
    </message>
    <message>
        <source>&amp;Back to today’s figures</source>
        <translation>Revenir aux chiffres d’&amp;aujourd’hui</translation>
    </message>
    <message>
        <source>Reading the report that was kept…</source>
        <translation>Lecture du rapport arrêté…</translation>
    </message>
    <message>
        <source>&amp;Keep this report as it is</source>
        <translation>&amp;Arrêter ce rapport</translation>
    </message>
    <message>
        <source>No report was kept yet</source>
        <translation>Aucun rapport n’est encore arrêté</translation>
    </message>
    <message>
        <source>This report is kept already. Go back to today’s figures to keep them.</source>
        <translation>Ce rapport est déjà arrêté. Revenez aux chiffres d’aujourd’hui pour les arrêter.</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation>Arrêter un rapport</translation>
    </message>
    <message>
        <source>The report is kept as it is. It stands in “Kept reports”.</source>
        <translation>Le rapport est arrêté tel quel. Il est dans «&#xa0;Rapports arrêtés&#xa0;».</translation>
    </message>
    <message>
        <source>Report kept on %1.</source>
        <translation>Rapport arrêté le %1.</translation>
    </message>
    <message>
        <source>The base says the same today.</source>
        <translation>La base dit la même chose aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since: see “Learnt since”.</source>
        <translation>
            <numerusform>%n chiffre a changé depuis&#x202f;: voir «&#xa0;Appris depuis&#xa0;».</numerusform>
            <numerusform>%n chiffres ont changé depuis&#x202f;: voir «&#xa0;Appris depuis&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::RestoreDialog</name>
    <message>
        <source>Restore a copy</source>
        <translation>Restaurer une copie</translation>
    </message>
    <message>
        <source>The copy becomes a base of its own, in a new file: nothing is replaced. A pack that is out no longer comes back into it.</source>
        <translation>La copie devient une base à elle seule, dans un nouveau fichier&#x202f;: rien n’est remplacé. Un paquet encore dehors ne s’y rapporte pas.</translation>
    </message>
    <message>
        <source>Copies in “%1”</source>
        <translation>Copies dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Un autre fichier…</translation>
    </message>
    <message>
        <source>Which copy is to be restored?</source>
        <translation>Quelle copie restaurer&#x202f;?</translation>
    </message>
    <message>
        <source>Jalon bases (*.jalon)</source>
        <translation>Bases Jalon (*.jalon)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ResultStep</name>
    <message>
        <source>&amp;Decide them</source>
        <translation>&amp;Trancher ces lignes</translation>
    </message>
    <message>
        <source>&amp;Save the rejects…</source>
        <translation>&amp;Enregistrer les rejets…</translation>
    </message>
    <message>
        <source>See who is to be &amp;oriented</source>
        <translation>Voir les personnes à &amp;orienter</translation>
    </message>
    <message>
        <source>See who is &amp;late</source>
        <translation>Voir les personnes en &amp;retard</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>The wrong list? The files become what they were before it.</source>
        <translation>Ce n’était pas la bonne liste&#x202f;? Les dossiers redeviennent ce qu’ils étaient avant.</translation>
    </message>
    <message>
        <source>“%1” is imported</source>
        <translation>«&#xa0;%1&#xa0;» est importée</translation>
    </message>
    <message>
        <source>No row was rejected and no value was left out.</source>
        <translation>Aucune ligne n’a été rejetée et aucune valeur n’a été laissée de côté.</translation>
    </message>
    <message>
        <source>No row waits for a decision.</source>
        <translation>Aucune ligne n’attend de décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could be about somebody else and wait for a decision.</source>
        <translation>
            <numerusform>%Ln ligne pourrait concerner quelqu’un d’autre et attend une décision.</numerusform>
            <numerusform>%Ln lignes pourraient concerner quelqu’un d’autre et attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has an orientation.</source>
        <translation>Tout le monde a une orientation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have no orientation yet.</source>
        <translation>
            <numerusform>%Ln personne n’a pas encore d’orientation.</numerusform>
            <numerusform>%Ln personnes n’ont pas encore d’orientation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for an orientation beyond the delay.</source>
        <translation>Personne n’attend une orientation au-delà du délai.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait for an orientation beyond the delay.</source>
        <translation>
            <numerusform>%Ln personne attend une orientation au-delà du délai.</numerusform>
            <numerusform>%Ln personnes attendent une orientation au-delà du délai.</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was undone: the files are what they were before it.</source>
        <translation>Cet import a été annulé&#xa0;: les dossiers sont redevenus ce qu’ils étaient avant.</translation>
    </message>
    <message>
        <source>Rejected rows: %1; warnings: %2. Save them with their reasons, correct them, import them again.</source>
        <translation>Lignes rejetées&#xa0;: %1&#x202f;; remarques&#xa0;: %2. Enregistrez-les avec leurs raisons, corrigez-les, importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Counting who is to be oriented…</source>
        <translation>Décompte des personnes à orienter…</translation>
    </message>
    <message>
        <source>Counting who waits beyond the delay…</source>
        <translation>Décompte des personnes en retard…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::RetentionDialog</name>
    <message>
        <source>the file was recorded</source>
        <translation>enregistrement du dossier</translation>
    </message>
    <message>
        <source>&amp;Anonymise for good</source>
        <translation>&amp;Anonymiser pour toujours</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>Conservation des données</translation>
    </message>
    <message>
        <source>People proposed</source>
        <translation>Personnes proposées</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>&amp;Kept after the last contact:</source>
        <translation>&amp;Gardées après le dernier contact&#x202f;:</translation>
    </message>
    <message>
        <source>To confirm, type the &amp;number of people:</source>
        <translation>Pour confirmer, tapez le &amp;nombre de personnes&#x202f;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody is proposed: no closed file has been without contact for so long.</source>
        <translation>Personne n’est proposé&#x202f;: aucun dossier clos n’est sans contact depuis aussi longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left and had no contact for so long. All are chosen; choose some of them if not all may go.</source>
        <translation>
            <numerusform>%Ln personne partie est sans contact depuis aussi longtemps. Elle est choisie.</numerusform>
            <numerusform>%Ln personnes parties sont sans contact depuis aussi longtemps. Toutes sont choisies&#x202f;; n’en choisissez que certaines si toutes ne peuvent pas s’en aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>how long people are kept</source>
        <translation>la durée de conservation</translation>
    </message>
    <message>
        <source>the pack of %1 (%2)</source>
        <translation>le paquet du %1 (%2)</translation>
    </message>
    <message>
        <source>the copies in “%1” made until today</source>
        <translation>les copies de «&#xa0;%1&#xa0;» faites jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>These keep them: %1.</source>
        <translation>Les gardent encore&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What would go: names, numbers, addresses, notes and texts of %1 people (%2 entries with their former versions), %3 households where nobody else lives, %4 rows of lists, %5 saved lists of people, the minutes of %6 meetings. Figures of past months stay as they are. It cannot be undone.</source>
        <translation>S’en iraient&#x202f;: les noms, numéros, adresses, notes et textes de %1 personne(s) (%2 fiches avec leurs versions passées), %3 foyer(s) où personne d’autre ne vit, %4 ligne(s) de listes, %5 liste(s) enregistrée(s), les comptes rendus de %6 réunion(s). Les chiffres des mois passés ne changent pas. Cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Anonymising…</source>
        <translation>Anonymisation…</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>Anonymisation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) anonymised. The disk lacks the room to write the file anew: make some, the next opening does it.</source>
        <translation>
            <numerusform>%Ln personne anonymisée. Le disque manque de place pour réécrire le fichier&#x202f;: libérez-en, la prochaine ouverture le fera.</numerusform>
            <numerusform>%Ln personnes anonymisées. Le disque manque de place pour réécrire le fichier&#x202f;: libérez-en, la prochaine ouverture le fera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) anonymised, for good.</source>
        <translation>
            <numerusform>%Ln personne anonymisée, pour toujours.</numerusform>
            <numerusform>%Ln personnes anonymisées, pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for who is proposed…</source>
        <translation>Recherche des personnes proposées…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ReturnPage</name>
    <message>
        <source>Changed on both sides since the pack left.</source>
        <translation>Modifié des deux côtés depuis le départ du paquet.</translation>
    </message>
    <message>
        <source>Each side may say it, not both: one of the two holds.</source>
        <translation>Chaque côté peut le dire, pas les deux à la fois&#x202f;: un seul est retenu.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>&amp;Base holds</source>
        <translation>Retenir la &amp;base</translation>
    </message>
    <message>
        <source>&amp;Pack holds</source>
        <translation>Retenir le &amp;paquet</translation>
    </message>
    <message>
        <source>Base everywhere</source>
        <translation>La base partout</translation>
    </message>
    <message>
        <source>Pack everywhere</source>
        <translation>Le paquet partout</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Rapporter</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qui est à décider</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Esc: nothing was written</source>
        <translation>Échap&#x202f;: rien n’a été écrit</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Rapporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>the pack</source>
        <translation>le paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed in the pack</source>
        <translation>
            <numerusform>%n fait changé dans le paquet</numerusform>
            <numerusform>%n faits changés dans le paquet</numerusform>
        </translation>
    </message>
    <message>
        <source>all is decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) to decide</source>
        <translation>
            <numerusform>%n contradiction à décider</numerusform>
            <numerusform>%n contradictions à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::RoomsPage</name>
    <message>
        <source>The base could not be copied: %1 Your work is safe in the base; the folder of the copies is chosen in the settings.</source>
        <translation>La base n’a pas pu être copiée&#x202f;: %1 Votre travail est en sûreté dans la base&#x202f;; le dossier des copies se choisit dans les réglages.</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>CAF lists</source>
        <translation>Listes CAF</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Hide everything and forget the key (Ctrl+L)</source>
        <translation>Tout masquer et oublier la clé (Ctrl+L)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>Your work is safe on this computer; Jalon will try again.</source>
        <translation>Votre travail est en sûreté sur ce poste&#x202f;; Jalon réessaiera.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>This base can only be read: no list can be imported into it.</source>
        <translation>Cette base ne peut être que lue&#xa0;: aucune liste ne peut y être importée.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Looking at “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>One may go on looking and writing: what was looked at is noted as soon as there is room. Exports, prints and packs wait.</source>
        <translation>On peut continuer à consulter et à écrire&#xa0;: les consultations seront notées dès qu’il y aura de la place. Les exports, les impressions et les paquets attendent.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::RuleEditor</name>
    <message>
        <source>All of this must hold</source>
        <translation>Tout ceci doit être vrai</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe laquelle</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Parcours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation:</source>
        <translation>&amp;Type de structure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Support:</source>
        <translation>&amp;Accompagnement&#xa0;:</translation>
    </message>
    <message>
        <source>Conditions of the rule</source>
        <translation>Conditions de la règle</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ScheduleDialog</name>
    <message>
        <source>Reports of each month</source>
        <translation>Rapports de chaque mois</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>En&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write &amp;nothing any more</source>
        <translation>&amp;Ne plus rien écrire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At the first opening of this base after the end of a month, Jalon writes the reports of that month by itself. Nothing is ever written over.</source>
        <translation>À la première ouverture de cette base après la fin d’un mois, Jalon écrit de lui-même les rapports de ce mois. Rien n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>&amp;Reports of:</source>
        <translation>&amp;Rapports de&#x202f;:</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>This folder is not there. Choose one that is; nothing was saved.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un qui existe&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Tick at least one report and one kind of file.</source>
        <translation>Cochez au moins un rapport et une sorte de fichier.</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ScheduledReports</name>
    <message numerus="yes">
        <source>Reports of the month: %n file(s) written.</source>
        <translation>
            <numerusform>Rapports du mois&#x202f;: %n fichier écrit.</numerusform>
            <numerusform>Rapports du mois&#x202f;: %n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written.</source>
        <translation>
            <numerusform>%n n’a pas pu l’être.</numerusform>
            <numerusform>%n n’ont pas pu l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Which ones</source>
        <translation>&amp;Lesquels</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>Rapports du mois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::SearchBox</name>
    <message>
        <source>Show all in the list</source>
        <translation>Tout montrer dans la liste</translation>
    </message>
    <message>
        <source>Fiche %1</source>
        <translation>Fiche %1</translation>
    </message>
    <message>
        <source>Search a person, a number, a fiche…   Ctrl+K</source>
        <translation>Rechercher une personne, un numéro, une fiche…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search a person, a number or a fiche</source>
        <translation>Rechercher une personne, un numéro ou une fiche</translation>
    </message>
    <message>
        <source>People and fiches found</source>
        <translation>Personnes et fiches trouvées</translation>
    </message>
    <message>
        <source>Nobody and no fiche answers to “%1”</source>
        <translation>Ni personne ni fiche ne répond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody answers to “%1”</source>
        <translation>Personne ne répond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalon::ui::SenderDialog</name>
    <message>
        <source>Remo&amp;ve the logo</source>
        <translation>&amp;Retirer le logo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The département on its letters</source>
        <translation>Le Département sur ses courriers</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Département of …</source>
        <translation>Département de …</translation>
    </message>
    <message>
        <source>S&amp;ervice:</source>
        <translation>Ser&amp;vice&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Address (up to four lines):</source>
        <translation>&amp;Adresse (quatre lignes au plus)&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>&amp;Téléphone&#x202f;:</translation>
    </message>
    <message>
        <source>E-&amp;mail:</source>
        <translation>&amp;Courriel&#x202f;:</translation>
    </message>
    <message>
        <source>Signed &amp;in (town):</source>
        <translation>Signé &amp;à (commune)&#x202f;:</translation>
    </message>
    <message>
        <source>Signed &amp;by (first name and name):</source>
        <translation>&amp;Signé par (prénom et nom)&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Function:</source>
        <translation>&amp;Fonction&#x202f;:</translation>
    </message>
    <message>
        <source>Administrative &amp;court:</source>
        <translation>Trib&amp;unal administratif&#x202f;:</translation>
    </message>
    <message>
        <source>of …, address</source>
        <translation>de …, adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>Choisir un &amp;logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Image (*.png *.jpg *.jpeg)</source>
        <translation>Image (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>the département on its letters</source>
        <translation>le Département sur ses courriers</translation>
    </message>
</context>
<context>
    <name>jalon::ui::SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is at the keyboard for:</source>
        <translation>&amp;Verrouiller sans activité après&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>This base</source>
        <translation>Cette base</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies and backups made before still open with the old one: make a new one and destroy them if somebody must not read them.</source>
        <translation>La phrase secrète est changée. Les copies et sauvegardes d’avant s’ouvrent encore avec l’ancienne&#xa0;: faites-en une nouvelle et détruisez-les si quelqu’un ne doit plus les lire.</translation>
    </message>
    <message>
        <source>Imposed by your IT department:</source>
        <translation>Imposé par votre service informatique&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>lock after %Ln minute(s) at most</source>
        <translation>
            <numerusform>verrouillage après %Ln&#xa0;minute au plus</numerusform>
            <numerusform>verrouillage après %Ln&#xa0;minutes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>no export</source>
        <translation>aucun export</translation>
    </message>
    <message>
        <source>exports under “%1”</source>
        <translation>exports sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>copies of the base under “%1”</source>
        <translation>copies de la base sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The &amp;département on its letters…</source>
        <translation>Le &amp;Département sur ses courriers…</translation>
    </message>
    <message>
        <source>Te&amp;xts of letters…</source>
        <translation>Te&amp;xtes des courriers…</translation>
    </message>
    <message>
        <source>&amp;Reports of each month…</source>
        <translation>&amp;Rapports de chaque mois…</translation>
    </message>
    <message>
        <source>packs under “%1”</source>
        <translation>paquets sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;How long people are kept…</source>
        <translation>&amp;Conservation des données…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>My pass&amp;word…</source>
        <translation>Mon &amp;mot de passe…</translation>
    </message>
    <message>
        <source>the passphrase typed each time</source>
        <translation>la phrase secrète tapée à chaque ouverture</translation>
    </message>
    <message>
        <source>What &amp;leaves the base…</source>
        <translation>Ce qui sort de la &amp;base…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::SideForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+S, or Enter</source>
        <translation>Ctrl+S, ou Entrée</translation>
    </message>
</context>
<context>
    <name>jalon::ui::StartPage</name>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Welcome to Jalon</source>
        <translation>Bienvenue dans Jalon</translation>
    </message>
    <message>
        <source>From the CAF’s list to the figures of the plan, in one encrypted file.</source>
        <translation>De la liste de la CAF aux chiffres du plan, dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>&amp;Create a base</source>
        <translation>&amp;Créer une base</translation>
    </message>
    <message>
        <source>For a pôle that begins: a new file, empty, protected by a passphrase.</source>
        <translation>Pour un pôle qui commence&#xa0;: un nouveau fichier, vide, protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Open a base</source>
        <translation>&amp;Ouvrir une base</translation>
    </message>
    <message>
        <source>A .jalon file of this computer or of the network.</source>
        <translation>Un fichier .jalon de ce poste ou du réseau.</translation>
    </message>
    <message>
        <source>&amp;Discover with demonstration data</source>
        <translation>&amp;Découvrir avec des données de démonstration</translation>
    </message>
    <message>
        <source>Sixteen thousand invented people, two years of lists and follow-up.</source>
        <translation>Seize mille personnes inventées, deux ans de listes et de suivi.</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>&amp;Restaurer une copie…</translation>
    </message>
    <message>
        <source>From the copies that Jalon makes by itself, or another one</source>
        <translation>Parmi les copies que Jalon fait de lui-même, ou une autre</translation>
    </message>
</context>
<context>
    <name>jalon::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>last list: %1</source>
        <translation>dernière liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: other entries wait</source>
        <translation>%1&#xa0;: écriture suspendue</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>rights: writing</source>
        <translation>droits&#xa0;: écriture</translation>
    </message>
    <message>
        <source>rights: reading only</source>
        <translation>droits&#xa0;: lecture seule</translation>
    </message>
    <message>
        <source>pack, to bring back into its base</source>
        <translation>paquet, à rapporter dans sa base</translation>
    </message>
    <message>
        <source>last copy: %1</source>
        <translation>dernière copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>copies on the disk of the base</source>
        <translation>copies sur le disque de la base</translation>
    </message>
</context>
<context>
    <name>jalon::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>jalon::ui::StepsPage</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Give &amp;up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Termi&amp;ner</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Looking at what would change… Nothing is written.</source>
        <translation>Examen de ce qui changerait… Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
</context>
<context>
    <name>jalon::ui::TakeOut</name>
    <message>
        <source>The people of: %1</source>
        <translation>Les personnes de&#x202f;: %1</translation>
    </message>
    <message>
        <source>The people whom a référent accompanies today.</source>
        <translation>Les personnes qu’un référent accompagne aujourd’hui.</translation>
    </message>
    <message>
        <source>portfolio of %1</source>
        <translation>portefeuille de %1</translation>
    </message>
    <message>
        <source>Where does the pack go?</source>
        <translation>Où enregistrer le paquet&#x202f;?</translation>
    </message>
    <message>
        <source>Jalon packs (*.jalonpack)</source>
        <translation>Paquets Jalon (*.jalonpack)</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in “%1”. Give the passphrase by another way than the file.</source>
        <translation>
            <numerusform>%n personne dans «&#xa0;%1&#xa0;». Donnez la phrase secrète par un autre chemin que le fichier.</numerusform>
            <numerusform>%n personnes dans «&#xa0;%1&#xa0;». Donnez la phrase secrète par un autre chemin que le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalon::ui::TakeOutDialog</name>
    <message>
        <source>choose a référent</source>
        <translation>choisir un référent</translation>
    </message>
    <message>
        <source>Passphrase of the pack</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
    <message>
        <source>Take people out in a pack</source>
        <translation>Emporter des personnes dans un paquet</translation>
    </message>
    <message>
        <source>The pack is encrypted under a passphrase of its own and holds nobody else. It opens with Jalon, like a base, without network; what is done in it comes back by “Bring back”.</source>
        <translation>Le paquet est chiffré sous sa propre phrase secrète et ne contient personne d’autre. Il s’ouvre avec Jalon, comme une base, sans réseau&#x202f;; ce qui y est fait revient par «&#xa0;Rapporter un paquet&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Référent:</source>
        <translation>&amp;Référent&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Leaves with:</source>
        <translation>&amp;Part avec&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the pack:</source>
        <translation>&amp;Phrase secrète du paquet&#x202f;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Encore une &amp;fois&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>who will sign the notes written in it</source>
        <translation>qui signera les notes écrites dedans</translation>
    </message>
</context>
<context>
    <name>jalon::ui::TimelineView</name>
    <message>
        <source>Picture of the pathway</source>
        <translation>Frise du parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2; the list below says the same.</source>
        <translation>
            <numerusform>%n événement du %1 au %2&#x202f;; la liste au-dessous dit la même chose.</numerusform>
            <numerusform>%n événements du %1 au %2&#x202f;; la liste au-dessous dit la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the pathway: %1</source>
        <translation>Frise du parcours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalon::ui::TreeMenu</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Add a &amp;programme…</source>
        <translation>Ajouter un &amp;programme…</translation>
    </message>
    <message>
        <source>Add an &amp;axis…</source>
        <translation>Ajouter un &amp;axe…</translation>
    </message>
    <message>
        <source>Add an &amp;objective…</source>
        <translation>Ajouter un &amp;objectif…</translation>
    </message>
    <message>
        <source>Add a &amp;fiche…</source>
        <translation>Ajouter une &amp;fiche…</translation>
    </message>
    <message>
        <source>&amp;Copy a year…</source>
        <translation>&amp;Copier une année…</translation>
    </message>
    <message>
        <source>&amp;Remove what is chosen…</source>
        <translation>&amp;Retirer ce qui est choisi…</translation>
    </message>
    <message>
        <source>Move &amp;up (Alt+Up)</source>
        <translation>&amp;Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move &amp;down (Alt+Down)</source>
        <translation>&amp;Descendre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>jalon::ui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Choose another base</source>
        <translation>Choisir une autre base</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillée</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s).</source>
        <translation>
            <numerusform>%n essai incorrect.</numerusform>
            <numerusform>%n essais incorrects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Keep it until I log off</source>
        <translation>&amp;Retenir jusqu’à la fermeture de ma session</translation>
    </message>
    <message>
        <source>kept until you log off: Enter opens</source>
        <translation>retenue par votre session&#x202f;: Entrée ouvre</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ViewKeeper</name>
    <message>
        <source>Save the view “%1”</source>
        <translation>Enregistrer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Renommer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalon::ui::ViewsButton</name>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Rights open</source>
        <translation>Droits ouverts</translation>
    </message>
    <message>
        <source>Subject to rights and duties</source>
        <translation>Soumis aux droits et devoirs</translation>
    </message>
    <message>
        <source>Never oriented</source>
        <translation>Jamais orientés</translation>
    </message>
    <message>
        <source>Orientation late</source>
        <translation>Orientation en retard</translation>
    </message>
    <message>
        <source>First contract late</source>
        <translation>1er contrat en retard</translation>
    </message>
    <message>
        <source>Without a referent</source>
        <translation>Sans référent</translation>
    </message>
    <message>
        <source>Contracts that end soon</source>
        <translation>Contrats qui finissent bientôt</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>Exits to qualify</source>
        <translation>Sorties à qualifier</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>&amp;View: %1 (changed)</source>
        <translation>&amp;Vue&#xa0;: %1 (modifiée)</translation>
    </message>
    <message>
        <source>&amp;View: %1</source>
        <translation>&amp;Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This base can only be read: views can be used, not saved</source>
        <translation>Cette base ne peut être que lue&#xa0;: les vues servent, sans s’enregistrer</translation>
    </message>
</context>
<context>
    <name>jalon::ui::WaitPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalon::ui::YearPage</name>
    <message>
        <source>Results of %1</source>
        <translation>Résultats de %1</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Budget de %1</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Activities of %1</source>
        <translation>Activités de %1</translation>
    </message>
    <message>
        <source>What is &amp;behind…</source>
        <translation>Ce qu’il y a &amp;derrière…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Computing the indicators of %1…</source>
        <translation>Calcul des indicateurs de %1…</translation>
    </message>
    <message>
        <source>Computing the indicators of %1 was stopped: what is typed in is shown alone. It begins again when the year is shown again.</source>
        <translation>Le calcul des indicateurs de %1 est arrêté&#xa0;: seules les valeurs saisies sont montrées. Il reprendra quand cette année sera de nouveau affichée.</translation>
    </message>
</context>
</TS>
